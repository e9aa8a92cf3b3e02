package app.outboard.demo.invented;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes Google Analytics' report of sessions by landing page: fewer than outbound clicks, page by page otherwise. */
final class SiteReports {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final double LEAST = 0.32;
    private static final double MOST = 0.78;
    /** Of one page, whose visitors nearly all consent and stay. */
    private static final double NEARLY_ALL = 0.97;

    private final Profile profile;
    private final List<InventedPin> pins;
    private final History history;
    private final long seed;
    private final String fullest;

    /** @param until the last day with figures; the page counted best is the second by all clicks since the first */
    SiteReports(Profile profile, List<InventedPin> pins, History history, LocalDate from, LocalDate until, long seed) {
        this.profile = profile;
        this.pins = pins;
        this.history = history;
        this.seed = seed;
        this.fullest = clicks(from, until).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Empty where nobody came: such a report has no rows. */
    Optional<MadeFile> file(Month month) {
        var rows = new StringBuilder();
        clicks(month.from(), month.known()).forEach((page, clicks) -> row(rows, month, page, clicks));
        if (rows.isEmpty()) return Optional.empty();
        var text =
                "# ----------------------------------------\n# Landing page: Landing page\n# Account: " + profile.name()
                        + "\n# Property: " + profile.host()
                        + " - GA4\n# ----------------------------------------\n# \n# All Users\n# Start date: "
                        + DAY.format(month.from()) + "\n# End date: " + DAY.format(month.to())
                        + "\nHostname,Landing page,Session source / medium,Sessions,Engaged sessions,Key events"
                        + (profile.sells() ? ",Total revenue\n" : "\n") + rows;
        var name = "Landing_page_" + DAY.format(month.from()) + "-" + DAY.format(month.to()) + ".csv";
        return Optional.of(new MadeFile(name, month.downloadedAt(), text));
    }

    private void row(StringBuilder rows, Month month, String page, int clicks) {
        var chance = Chance.of(seed, profile.account() + "/sessions/" + page + month.from());
        int sessions = chance.of(clicks, arriving(page));
        if (sessions == 0) return;
        int engaged = chance.of(sessions, 0.46);
        int events = chance.of(engaged, profile.sells() ? 0.06 : 0.11);
        rows.append(String.join(
                ",",
                profile.host(),
                page,
                "pinterest.com / referral",
                Integer.toString(sessions),
                Integer.toString(engaged),
                Integer.toString(events)));
        if (profile.sells()) rows.append(String.format(Locale.ROOT, ",%.2f", events * 41.5 * chance.factor(0.3)));
        rows.append('\n');
    }

    /** What part of a page's clicks becomes a session. */
    private double arriving(String page) {
        if (page.equals(fullest)) return NEARLY_ALL;
        return LEAST
                + (MOST - LEAST)
                        * Chance.of(seed, profile.account() + "/arriving/" + page)
                                .part();
    }

    /** Outbound clicks by path, of pages that had any. */
    private Map<String, Integer> clicks(LocalDate from, LocalDate to) {
        var counts = history.pins(Measure.OUTBOUND, from, to);
        var clicks = new TreeMap<String, Integer>();
        for (int pin = 0; pin < counts.length; pin++) {
            var path = pins.get(pin).link().substring(profile.website().length());
            if (counts[pin] > 0) clicks.merge(path, counts[pin], Integer::sum);
        }
        return clicks;
    }
}
