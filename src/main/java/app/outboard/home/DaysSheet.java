package app.outboard.home;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import app.outboard.notes.Note;
import app.outboard.notes.NoteWords;
import app.outboard.platform.sheet.Column;
import app.outboard.platform.sheet.Noted;
import app.outboard.platform.sheet.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client's days as a file: all of the period, the unknown ones empty. */
final class DaysSheet {
    private static final List<Metric> METRICS =
            List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, Metric.IMPRESSIONS, Metric.SAVES, Metric.ENGAGEMENTS);

    private final Words words;

    DaysSheet(Words words) {
        this.words = words;
    }

    Sheet of(Answer answer, List<Note> notes) {
        var columns = new ArrayList<Column>();
        columns.add(Column.day(words.say("home.file.day")));
        for (var metric : METRICS) columns.add(Column.count(words.say("home.metric." + metric.key())));
        columns.add(Column.rate(words.say("home.metric.real_ctr")));
        columns.add(Column.text(words.say("home.file.state")));
        columns.add(Column.text(words.say("home.file.notes")));
        var sheet = new Sheet(words.say("home.file.days"), columns).freeze(1);
        answer.period().stream().forEach(day -> sheet.row(row(answer, day, notes)));
        return sheet;
    }

    private List<@Nullable Object> row(Answer answer, LocalDate day, List<Note> notes) {
        var days = answer.figures().days();
        boolean provisional = answer.question().available().isProvisional(day);
        var values = new ArrayList<@Nullable Object>();
        for (var metric : METRICS) values.add(days.value(metric, day));
        boolean known = values.stream().anyMatch(value -> value != null);
        values.add(days.realCtr(new Period(day, day)).value());
        var state = words.say("home.file.state." + state(known, provisional));
        var row = new ArrayList<@Nullable Object>();
        row.add(day);
        for (var value : values) row.add(provisional && value != null ? new Noted(value, state) : value);
        row.add(state);
        var said = new NoteWords(words.texts(), words.dates()).cell(notes, day);
        row.add(said.isEmpty() ? null : said);
        return row;
    }

    private static String state(boolean known, boolean provisional) {
        if (!known) return "unknown";
        return provisional ? "provisional" : "final";
    }
}
