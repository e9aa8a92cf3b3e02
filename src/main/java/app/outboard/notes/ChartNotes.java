package app.outboard.notes;

import app.outboard.platform.chart.ChartValues;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The notes of one chart in finished words: numbered flags, and quiet marks for what happened by itself.
 *
 * @param days what happened by itself, a line a day; nothing while it is hidden
 * @param about how many days that are, or null
 * @param toggle hides it or shows it again; null where there is nothing to hide
 * @param add where a note can be written, or null
 */
public record ChartNotes(
        List<Flag> flags,
        List<Day> days,
        @Nullable String about,
        @Nullable Way toggle,
        @Nullable Way add) {
    public static final ChartNotes NONE = new ChartNotes(List.of(), List.of(), null, null, null);

    /** As many as stand below a chart before the rest is folded away. */
    private static final int LISTED = 8;

    public ChartNotes {
        flags = List.copyOf(flags);
        days = List.copyOf(days);
    }

    /**
     * A note.
     *
     * @param from its first day in the chart
     * @param when "12 – 18 Mar 2026"
     * @param audience "shown to the client", or null
     * @param href where it is changed, or null
     */
    public record Flag(
            int number,
            LocalDate from,
            LocalDate to,
            String when,
            String tag,
            String text,
            @Nullable String audience,
            @Nullable String href) {
        String cell(LocalDate day) {
            return day.equals(from) ? number + " · " + text : String.valueOf(number);
        }
    }

    /** What happened by itself on one day. */
    public record Day(LocalDate day, String when, String text) {}

    public record Way(String label, String href) {}

    /** Whether the table beside the chart needs a column for them. */
    public boolean any() {
        return !flags.isEmpty() || !days.isEmpty();
    }

    public List<Flag> listed() {
        return flags.stream().limit(LISTED).toList();
    }

    public List<Flag> folded() {
        return flags.stream().skip(LISTED).toList();
    }

    /** What a table says of a day: a note in full on its first, its number on the others. */
    public String cell(LocalDate day) {
        var notes = flags.stream()
                .filter(flag -> !day.isBefore(flag.from()) && !day.isAfter(flag.to()))
                .map(flag -> flag.cell(day));
        var happened = days.stream().filter(it -> it.day().equals(day)).map(Day::text);
        return Stream.concat(notes, happened).collect(Collectors.joining("; "));
    }

    /** The same of several days, the first not included: notes that begin in them, and what happened in them. */
    public String cell(LocalDate after, LocalDate to) {
        var notes = flags.stream().filter(flag -> isIn(flag.from(), after, to)).map(flag -> flag.cell(flag.from()));
        var happened = days.stream().filter(it -> isIn(it.day(), after, to)).map(it -> it.when() + ": " + it.text());
        return Stream.concat(notes, happened).collect(Collectors.joining("; "));
    }

    private static boolean isIn(LocalDate day, LocalDate after, LocalDate to) {
        return day.isAfter(after) && !day.isAfter(to);
    }

    /** As the browser draws them. */
    public List<ChartValues.Flag> drawn() {
        return flags.stream()
                .map(flag -> new ChartValues.Flag(
                        flag.number(), flag.from().toString(), flag.to().toString()))
                .toList();
    }

    public List<String> marked() {
        return days.stream().map(it -> it.day().toString()).toList();
    }
}
