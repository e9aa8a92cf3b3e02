package app.outboard.testing;

import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.ids.ImportId;
import app.outboard.platform.db.Database;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of the six exports of one small account, 29 April to 29 May 2026: 22 outbound clicks of 53 Pin clicks on 28
 * known days, the last three blank.
 */
public final class GoldenAccount {
    public static final LocalDate FROM = LocalDate.of(2026, 4, 29);
    public static final LocalDate TO = LocalDate.of(2026, 5, 29);

    private static final String IMPRESSIONS =
            "92,4,27,0,22,38,35,25,32,68,32,39,36,32,16,21,40,52,49,60,51,71,44,49,57,31,73,52,,,";
    private static final String OUTBOUND = "1,0,0,0,0,0,0,2,0,1,0,2,2,1,0,0,1,0,2,1,0,3,0,2,0,1,0,3,,,";
    private static final String SAVES = "0,0,0,0,0,0,0,0,0,0,0,2,0,0,1,0,0,0,1,0,0,1,0,0,1,1,0,0,,,";
    private static final String PIN_CLICKS = "4,0,0,0,2,3,0,2,2,1,0,3,3,4,2,0,1,2,3,1,0,5,1,3,5,2,1,3,,,";

    private GoldenAccount() {}

    public static ImportId recordIn(Database database, ClientScope scope) {
        return withoutDailyPinClicks(database, scope)
                .days(Metric.PIN_CLICKS, FROM, values(PIN_CLICKS))
                .record();
    }

    /** All but the sixth file. */
    public static Recording withoutDailyPinClicks(Database database, ClientScope scope) {
        return Recording.of(database, scope)
                .days(Metric.OUTBOUND_CLICKS, FROM, values(OUTBOUND))
                .days(Metric.IMPRESSIONS, FROM, values(IMPRESSIONS))
                .days(Metric.SAVES, FROM, values(SAVES))
                .boards(Metric.IMPRESSIONS, FROM, TO, boards(346, 306, 243, 211, 21, 21))
                .boards(Metric.PIN_CLICKS, FROM, TO, boards(18, 16, 6, 11, 2, 0))
                .boards(Metric.OUTBOUND_CLICKS, FROM, TO, boards(5, 8, 5, 3, 1, 0))
                .boards(Metric.SAVES, FROM, TO, boards(3, 3, 0, 1, 0, 0))
                .pins(
                        Metric.OUTBOUND_CLICKS,
                        FROM,
                        TO,
                        Map.of("1138105980619624491", 4L, "1138096765774221528", 3L, "1138470820472448858", 2L))
                .pins(Metric.IMPRESSIONS, FROM, TO, Map.of("1138444529763028279", 135L, "1138105980619624491", 57L));
    }

    private static Map<String, Long> boards(long... values) {
        var slugs = new String[] {
            "cat-owner-hacks",
            "indoor-cat-life",
            "best-cat-products",
            "cat-behavior-explained",
            "playful-cats",
            "new-cat-parent"
        };
        var boards = new LinkedHashMap<String, Long>();
        for (int i = 0; i < slugs.length; i++) boards.put(slugs[i], values[i]);
        return boards;
    }

    private static Long[] values(String line) {
        var cells = line.split(",", -1);
        var values = new Long[cells.length];
        for (int i = 0; i < cells.length; i++) values[i] = cells[i].isEmpty() ? null : Long.valueOf(cells[i]);
        return values;
    }
}
