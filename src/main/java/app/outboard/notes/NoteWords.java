package app.outboard.notes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts a timeline into the words of a chart. */
public final class NoteWords {
    private final Texts texts;
    private final Dates dates;

    public NoteWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** What a chart of these days shows to people of the agency. */
    public ChartNotes of(Timeline timeline, LocalDate from, LocalDate to, NoteView view) {
        var happened = happened(timeline.happenings(), from, to);
        var days = view.automatic() ? happened : List.<ChartNotes.Day>of();
        return new ChartNotes(
                flags(timeline.notes(), from, to, view),
                days,
                days.isEmpty() ? null : texts.say("notes.automatic.about", days.size()),
                happened.isEmpty() ? null : toggle(view),
                view.add() == null ? null : new ChartNotes.Way(texts.say("notes.add"), view.add()));
    }

    /** What a chart shows to the client: the notes alone, with nothing to do about them. */
    public ChartNotes toClient(List<Note> shown, LocalDate from, LocalDate to) {
        return new ChartNotes(flags(shown, from, to, null), List.of(), null, null, null);
    }

    /** All notes of a day in one cell of a file. */
    public String cell(List<Note> notes, LocalDate day) {
        return notes.stream()
                .filter(note -> note.isOf(day))
                .map(note -> texts.say("notes.cell", texts.say(note.tag().label()), note.text()))
                .collect(joining("; "));
    }

    private List<ChartNotes.Flag> flags(List<Note> notes, LocalDate from, LocalDate to, @Nullable NoteView view) {
        var flags = new ArrayList<ChartNotes.Flag>();
        for (var note : notes) {
            if (note.from().isAfter(to) || note.to().isBefore(from)) continue;
            flags.add(new ChartNotes.Flag(
                    flags.size() + 1,
                    note.from().isBefore(from) ? from : note.from(),
                    note.to().isAfter(to) ? to : note.to(),
                    dates.span(note.from(), note.to()),
                    texts.say(note.tag().label()),
                    note.text(),
                    view != null && note.shown() ? texts.say("notes.shown") : null,
                    view == null ? null : view.edit(note)));
        }
        return flags;
    }

    private List<ChartNotes.Day> happened(List<Happening> happenings, LocalDate from, LocalDate to) {
        var byDay = happenings.stream()
                .filter(it -> !it.day().isBefore(from) && !it.day().isAfter(to))
                .collect(groupingBy(Happening::day, TreeMap::new, mapping(this::say, joining(" · "))));
        return byDay.entrySet().stream()
                .map(day -> new ChartNotes.Day(day.getKey(), dates.fullDay(day.getKey()), day.getValue()))
                .toList();
    }

    private String say(Happening happening) {
        return texts.say("notes.happened." + happening.kind().key(), happening.times());
    }

    private ChartNotes.Way toggle(NoteView view) {
        var label = Text.of(view.automatic() ? "notes.automatic.hide" : "notes.automatic.show");
        return new ChartNotes.Way(texts.say(label), view.toggle());
    }
}
