package app.outboard.home.workbook;

import app.outboard.accounts.Agency;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.clients.ClientRow;
import app.outboard.figures.Metric;
import app.outboard.ids.ClientId;
import app.outboard.platform.sheet.Sheet;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The workbook: a sheet per figure with clients down and months across, the days known, the same figures one below the
 * other, the clients, and what it all means.
 */
public final class MonthsBook {
    private final Texts texts;
    private final Dates dates;

    public MonthsBook(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * The sheets.
     *
     * @param clients those to stand in it, in order
     * @param figures of each in its chosen filter set; absent where it has none
     */
    public List<Sheet> of(Agency agency, List<ClientRow> clients, Map<ClientId, AccountFigures> figures, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var rows = clients.stream()
                .map(client -> months(agency, client, figures.getOrDefault(client.id(), AccountFigures.NONE), today))
                .toList();
        var months = months(rows);
        var sheets = new MonthSheets(rows, months, texts, dates);
        return List.of(
                sheets.counts(Metric.OUTBOUND_CLICKS),
                sheets.realCtr(),
                sheets.counts(Metric.PIN_CLICKS),
                sheets.counts(Metric.IMPRESSIONS),
                sheets.counts(Metric.SAVES),
                sheets.knownDays(),
                new MonthRows(texts).of(rows, months),
                new ClientsSheet(texts).of(rows),
                new ReadMe(texts, dates).of(agency, rows, months, now));
    }

    private static ClientMonths months(Agency agency, ClientRow client, AccountFigures figures, LocalDate today) {
        return new ClientMonths(client, figures, figures.available(today, agency.provisionalDays()));
    }

    /** From the first month any client knows to the last, without a gap. */
    private static List<YearMonth> months(List<ClientMonths> clients) {
        var ends = clients.stream().flatMap(ClientMonths::ends).sorted().toList();
        if (ends.isEmpty()) return List.of();
        var last = YearMonth.from(ends.getLast());
        var months = new ArrayList<YearMonth>();
        Stream.iterate(YearMonth.from(ends.getFirst()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .forEach(months::add);
        return months;
    }
}
