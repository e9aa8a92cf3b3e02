package app.outboard.bench;

import app.outboard.imports.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A made-up Pinterest account and the exports its owner would download, in Pinterest's own layout. */
final class Account {
    /** What a month's six files have their graph and their Pins on. */
    static final List<String> METRICS =
            List.of("Outbound clicks", "Pin clicks", "Impressions", "Saves", "Engagement", "Engagement rate");

    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final int BOARDS = 15;
    private static final int LISTED = 50;

    private final String name;
    private final long seed;
    private final int pins;

    Account(String name, long seed) {
        this(name, seed, 1_000);
    }

    /** @param pins how many Pins it has, of which a list names fifty */
    Account(String name, long seed, int pins) {
        this.name = name;
        this.seed = seed;
        this.pins = pins;
    }

    record Export(String name, String text) {}

    /** The files of these months up to October 2026, ready to be imported. */
    List<Upload> uploads(int months, List<String> metrics) {
        var uploads = new ArrayList<Upload>();
        for (int back = months - 1; back >= 0; back--) {
            for (var export : exports(LAST.minusMonths(back), metrics)) {
                var bytes = export.text().getBytes(StandardCharsets.UTF_8);
                uploads.add(new Upload(export.name(), null, () -> new ByteArrayInputStream(bytes)));
            }
        }
        return uploads;
    }

    /** The six files of one month. */
    List<Export> exports(YearMonth month) {
        return exports(month, METRICS);
    }

    /** The files of one month, one for each of these metrics. */
    List<Export> exports(YearMonth month, List<String> metrics) {
        var from = month.atDay(1);
        var to = month.atEndOfMonth();
        var exports = new ArrayList<Export>();
        for (int n = 0; n < metrics.size(); n++) {
            var dates = (from + "-" + to).replaceAll("(\\d+)-(\\d+)-(\\d+)", "$1$2$3");
            var copy = n == 0 ? "" : " (" + n + ")";
            exports.add(new Export(
                    "Pinterest Analytics overview " + dates + copy + ".csv", text(from, to, metrics.get(n))));
        }
        return exports;
    }

    private String text(LocalDate from, LocalDate to, String metric) {
        var text = new StringBuilder(8_000);
        text.append("Analytics overview\n")
                .append(from)
                .append(" - ")
                .append(to)
                .append('\n');
        text.append("Content types,Organic\nDevices,All\nSource,All\nPublish Types,\nAge,All\nGender,All\n");
        text.append("Claimed accounts,All Pins\nFormat,All\nCurated content,Not included\n\n");
        days(text, from, to, metric);
        boards(text, from, to);
        pins(text, from, to, metric);
        return text.toString();
    }

    private void days(StringBuilder text, LocalDate from, LocalDate to, String metric) {
        text.append("Date,").append(metric).append('\n');
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            text.append(day).append(',').append(day(day, metric)).append('\n');
        }
    }

    private String day(LocalDate day, String metric) {
        var chance = chance(day.toEpochDay());
        long impressions = 4_000 + chance.nextLong(2_000);
        long saves = chance.nextLong(60);
        long pinClicks = 40 + chance.nextLong(80);
        long outbound = chance.nextLong(40);
        long engagement = saves + pinClicks + outbound;
        return switch (metric) {
            case "Impressions" -> Long.toString(impressions);
            case "Saves" -> Long.toString(saves);
            case "Pin clicks" -> Long.toString(pinClicks);
            case "Outbound clicks" -> Long.toString(outbound);
            case "Engagement" -> Long.toString(engagement);
            default -> Double.toString((double) engagement / impressions);
        };
    }

    private void boards(StringBuilder text, LocalDate from, LocalDate to) {
        text.append("\nTop Boards ").append(from).append(" - ").append(to).append('\n');
        text.append("Pinterest Link,Impressions,Engagement,Pin clicks,Outbound clicks,Saves\n");
        var chance = chance(from.toEpochDay() * 31 + 7);
        for (int board = 1; board <= BOARDS; board++) {
            text.append("https://www.pinterest.com/")
                    .append(name)
                    .append("/board-")
                    .append(board)
                    .append('/');
            long most = 400_000L / board;
            for (var share : new long[] {1, 20, 30, 90, 80}) text.append(',').append(chance.nextLong(most) / share);
            text.append('\n');
        }
        text.append("Top boards table is restricted to data from the last 6 months.\n");
    }

    private void pins(StringBuilder text, LocalDate from, LocalDate to, String metric) {
        text.append("\nTop Pins ").append(from).append(" - ").append(to).append('\n');
        text.append("Pinterest Link,Content Type,Source,Canonical,")
                .append(pinMetric(metric))
                .append('\n');
        var chance = chance(from.toEpochDay() * 37 + metric.hashCode());
        chance.longs(LISTED, 0, pins)
                .mapToObj(pin -> new long[] {pin, chance.nextLong(3_000)})
                .sorted(Comparator.comparingLong((long[] row) -> -row[1]))
                .forEach(row -> text.append("https://www.pinterest.com/pin/")
                        .append(1_138_000_000_000_000_000L + seed * 1_000_000 + row[0])
                        .append("/,Organic,From you,Yes,")
                        .append(row[1])
                        .append('\n'));
        text.append("Top pins table is restricted to data from the last 6 months.\n");
    }

    /** Pins are listed by counts only. */
    private static String pinMetric(String metric) {
        return metric.equals("Engagement rate") ? "Engagement" : metric;
    }

    private RandomGenerator chance(long what) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + what);
    }
}
