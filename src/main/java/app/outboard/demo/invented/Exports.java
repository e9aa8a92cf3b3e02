package app.outboard.demo.invented;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes "Analytics overview" exports in Pinterest's own layout. */
final class Exports {
    private static final int LONGEST_LIST = 50;
    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String PREAMBLE = """
            Content types,Organic
            Devices,All
            Source,All
            Publish Types,
            Age,All
            Gender,All
            Claimed accounts,All Pins
            Format,All
            Curated content,Not included

            """;

    private final Profile profile;
    private final List<InventedPin> pins;
    private final History history;

    Exports(Profile profile, List<InventedPin> pins, History history) {
        this.profile = profile;
        this.pins = pins;
        this.history = history;
    }

    /** A row of a table. */
    private record Listed(String address, int count) {}

    /**
     * One file.
     *
     * @param copy how many of the same period were downloaded before: browsers number them
     * @param tables whether boards and Pins are in it; Pinterest leaves them out of old periods
     */
    MadeFile file(Month month, Measure measure, int copy, boolean tables) {
        var range = month.from() + " - " + month.to();
        var text = new StringBuilder("Analytics overview\n")
                .append(range)
                .append('\n')
                .append(PREAMBLE);
        days(text, month, measure);
        text.append("\nTop Boards ").append(range);
        text.append("\nPinterest Link,Impressions,Engagement,Pin clicks,Outbound clicks,Saves\n");
        if (tables) boards(text, month);
        text.append("Top boards table is restricted to data from the last 6 months.\n");
        text.append("\nTop Pins ").append(range);
        text.append("\nPinterest Link,Content Type,Source,Canonical,")
                .append(measure.title())
                .append('\n');
        if (tables) pins(text, month, measure);
        text.append("Top pins table is restricted to data from the last 6 months.\n\n");
        var fileName = "Pinterest Analytics overview " + IN_NAME.format(month.from()) + "-" + IN_NAME.format(month.to())
                + (copy == 0 ? "" : " (" + copy + ")") + ".csv";
        return new MadeFile(fileName, month.downloadedAt(), text.toString());
    }

    private void days(StringBuilder text, Month month, Measure measure) {
        text.append("Date,").append(measure.title()).append('\n');
        for (var day = month.from(); !day.isAfter(month.to()); day = day.plusDays(1)) {
            text.append(day).append(',');
            if (!day.isAfter(month.known())) text.append(history.day(measure, day));
            text.append('\n');
        }
    }

    /** Pinterest counts an engagement once where somebody clicks and goes on, hence no plain sum. */
    private void boards(StringBuilder text, Month month) {
        var impressions = sums(Measure.IMPRESSIONS, month);
        var clicks = sums(Measure.CLICKS, month);
        var outbound = sums(Measure.OUTBOUND, month);
        var saves = sums(Measure.SAVES, month);
        var rows = new ArrayList<Listed>();
        for (int board = 0; board < impressions.length; board++) {
            if (impressions[board] == 0) continue;
            int engagement = clicks[board] + saves[board] + outbound[board] / 5;
            var cells = "," + impressions[board] + "," + engagement + "," + clicks[board] + "," + outbound[board] + ","
                    + saves[board];
            rows.add(new Listed(address(profile.boards().get(board)) + cells, impressions[board]));
        }
        rows.sort(Comparator.comparingInt(Listed::count).reversed());
        rows.forEach(row -> text.append(row.address()).append('\n'));
    }

    private int[] sums(Measure measure, Month month) {
        var sums = new int[profile.boards().size()];
        var counts = history.pins(measure, month.from(), month.known());
        for (int pin = 0; pin < counts.length; pin++) sums[pins.get(pin).board()] += counts[pin];
        return sums;
    }

    private void pins(StringBuilder text, Month month, Measure measure) {
        var counts = history.pins(measure, month.from(), month.known());
        var rows = new ArrayList<Listed>();
        for (int pin = 0; pin < counts.length; pin++)
            if (counts[pin] > 0) rows.add(new Listed(pins.get(pin).id(), counts[pin]));
        rows.sort(Comparator.comparingInt(Listed::count).reversed());
        rows.stream()
                .limit(LONGEST_LIST)
                .forEach(row -> text.append("https://www.pinterest.com/pin/")
                        .append(row.address())
                        .append("/,Organic,From you,Yes,")
                        .append(row.count())
                        .append('\n'));
    }

    String address(Profile.Board board) {
        var account = board.account() == null ? profile.account() : board.account();
        return "https://www.pinterest.com/" + account + "/" + board.slug() + "/";
    }
}
