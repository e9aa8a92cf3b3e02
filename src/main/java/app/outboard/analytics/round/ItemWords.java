package app.outboard.analytics.round;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import app.outboard.figures.coverage.DaysPart;
import app.outboard.figures.coverage.Item;
import app.outboard.figures.coverage.Target;
import app.outboard.platform.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file to export, and how far it is there, in words. */
final class ItemWords {
    /** More runs than these are counted, not listed. */
    private static final int RUNS = 3;

    private final Words words;

    ItemWords(Words words) {
        this.words = words;
    }

    Tick tick(Item item, Target target) {
        return new Tick(
                metric(item.metric()),
                key(item.state()),
                state(item.state()),
                List.of(days(item.days()), pins(item, target)));
    }

    Tick tick(Metric metric, DayRange range, DaysPart days) {
        var state = days.isThere() ? Item.State.THERE : days.known() == 0 ? Item.State.MISSING : Item.State.HALF;
        var name = words.say("round.year_of", metric(metric), words.dates().span(range.from(), range.to()));
        return new Tick(name, key(state), state(state), List.of(days(days)));
    }

    String metric(Metric metric) {
        return words.say("round.metric." + metric.key());
    }

    String state(Item.State state) {
        return words.say("round.state." + key(state));
    }

    static String key(Item.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** "28 of 31 days, missing 29 – 31 Oct 2026" */
    String days(DaysPart days) {
        var parts = new ArrayList<String>();
        parts.add(words.say("numbers.days_of", days.known(), days.all()));
        if (days.known() > 0 && !days.missing().isEmpty()) parts.add(missing(days.missing()));
        if (!days.blank().isEmpty())
            parts.add(words.say(
                    "round.days.blank",
                    days.blank().stream().mapToInt(DayRange::days).sum()));
        return String.join(", ", parts);
    }

    /** "missing 29 – 31 Oct 2026" */
    String missing(List<DayRange> runs) {
        var listed = runs.stream()
                .limit(RUNS)
                .map(run -> words.dates().span(run.from(), run.to()))
                .collect(Collectors.joining("; "));
        return runs.size() > RUNS
                ? words.say("round.days.missing_more", listed, runs.size() - RUNS)
                : words.say("round.days.missing", listed);
    }

    private String pins(Item item, Target target) {
        var key = "round.pins." + item.pins().name().toLowerCase(Locale.ROOT);
        return words.say(key, metric(item.metric()), words.dates().fullDay(target.finalFrom()));
    }
}
