package app.outboard.demo.invented;

import static app.outboard.demo.invented.CsvText.quoted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Writes "Audience insights" exports in Pinterest's own layout. */
final class AudienceFiles {
    private static final int MONTH_DAYS = 30;
    /** How many times somebody who sees a Pin sees one in a month. */
    private static final double SEEN_TIMES = 2.6;

    private static final double DONE_TIMES = 1.25;
    private static final long LEAST_INTEREST_ID = 900_000_000_000L;

    private final Profile profile;
    private final History history;
    private final long seed;
    private final List<Interests.Category> categories = Interests.all();

    AudienceFiles(Profile profile, History history, long seed) {
        this.profile = profile;
        this.history = history;
        this.seed = seed;
    }

    /** Of all who saw a Pin, and of those who did something with one. */
    List<MadeFile> files(Month month) {
        return List.of(file(month, false), file(month, true));
    }

    private MadeFile file(Month month, boolean engaged) {
        var view = engaged ? "engaged" : "total";
        var text = new StringBuilder("Audience View,Date,Aggregation,Audience Size\nYour ")
                .append(view)
                .append(" audience,")
                .append(month.known())
                .append(",Monthly,")
                .append(bound(people(month, engaged)))
                .append("\n\nInterests\nCategory,Bulk Sheet Category,Percent of audience,Affinity,"
                        + "Interest,Bulk Sheet Interests,Percent of audience,Affinity\n");
        var crowd = new CrowdShares(profile, month.known(), engaged, seed);
        for (var category : categories) interests(text, category, crowd);
        crowd.groups().forEach((title, shares) -> {
            text.append('\n').append(title).append(",Percent of audience\n");
            shares.forEach((label, share) -> line(text, label, share));
        });
        var name = "audience-insights-" + view + "-audience-" + month.known() + ".csv";
        return new MadeFile(name, month.downloadedAt(), text.toString());
    }

    private static void interests(StringBuilder text, Interests.Category category, CrowdShares crowd) {
        double factor = crowd.affinity(category.name());
        double share = Math.min(0.96, category.share() * factor);
        var left = cells(category.name(), share, share / category.share());
        category.interests().forEach((interest, base) -> {
            double part = Math.min(0.97 * share, base * crowd.affinity(interest, factor));
            text.append(left)
                    .append(',')
                    .append(cells(interest, part, part / base))
                    .append('\n');
        });
    }

    private static void line(StringBuilder text, String label, double share) {
        text.append(label).append(',').append(CsvText.decimal(share)).append('\n');
    }

    /** With the name and number a sheet of advertisements wants, written as Pinterest does. */
    private static String cells(String name, double share, double affinity) {
        var quote = name.contains("'") ? "\"" : "'";
        long id = LEAST_INTEREST_ID + Chance.of(1, name).below(90_000_000) * 1_000L + name.length();
        var bulk = quoted("{'name': " + quote + name + quote + ", 'id': '" + id + "'}");
        return name + "," + bulk + "," + CsvText.decimal(share) + "," + CsvText.decimal(affinity);
    }

    private double people(Month month, boolean engaged) {
        var from = month.known().minusDays(MONTH_DAYS - 1);
        if (!engaged) return sum(Measure.IMPRESSIONS, month, from) / SEEN_TIMES;
        return (sum(Measure.CLICKS, month, from) + sum(Measure.SAVES, month, from)) / DONE_TIMES;
    }

    private long sum(Measure measure, Month month, LocalDate from) {
        return Arrays.stream(history.pins(measure, from, month.known()))
                .asLongStream()
                .sum();
    }

    /** Pinterest says no more than that it is at most so many. */
    static long bound(double people) {
        long step = people < 1_000 ? 100 : people < 20_000 ? 1_000 : 10_000;
        return Math.max(1, (long) Math.ceil(people / step)) * step;
    }
}
