package app.outboard.notes;

import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What a form says of a note, as it was typed. An empty last day means a single day. */
record NoteForm(String from, String to, String tag, String text, boolean shown, String version) {
    /** Pinterest began then; a plan may reach some years ahead. */
    static final LocalDate EARLIEST = LocalDate.of(2009, 1, 1);

    static final int YEARS_AHEAD = 5;

    static NoteForm from(Form form) {
        return new NoteForm(
                form.line("from"),
                form.line("to"),
                form.line("tag"),
                form.line("text"),
                form.on("shown"),
                form.line("version"));
    }

    static NoteForm of(Kept kept) {
        var note = kept.note();
        return new NoteForm(
                note.from().toString(),
                note.to().equals(note.from()) ? "" : note.to().toString(),
                note.tag().key(),
                note.text(),
                note.shown(),
                String.valueOf(kept.version()));
    }

    static NoteForm empty(LocalDate day) {
        return new NoteForm(day.toString(), "", Tag.CAMPAIGN.key(), "", false, "");
    }

    /** The same words over another version: saved again, they replace it. */
    NoteForm over(int other) {
        return new NoteForm(from, to, tag, text, shown, String.valueOf(other));
    }

    Errors errors(LocalDate today) {
        var errors = new Errors();
        errors.demand(!text.isEmpty(), "text", Text.of("notes.error.no_text"));
        errors.demand(
                text.codePointCount(0, text.length()) <= NewNote.LONGEST,
                "text",
                Text.of("notes.error.long_text", NewNote.LONGEST));
        errors.demand(Tag.ofKey(tag).isPresent(), "tag", Text.of("notes.error.no_tag"));
        var first = day(from, today);
        var last = to.isEmpty() ? first : day(to, today);
        errors.demand(first.isPresent(), "from", Text.of("notes.error.no_day"));
        errors.demand(last.isPresent() || first.isEmpty(), "to", Text.of("notes.error.no_day"));
        if (first.isPresent() && last.isPresent())
            errors.demand(!last.get().isBefore(first.get()), "to", Text.of("notes.error.backwards"));
        return errors;
    }

    /** Of a form without errors. */
    NewNote wished() {
        var first = LocalDate.parse(from);
        return new NewNote(
                first,
                to.isEmpty() ? first : LocalDate.parse(to),
                Tag.ofKey(tag).orElseThrow(),
                text,
                shown);
    }

    /** Of a form nobody tampered with; else one that no note has. */
    int versionNumber() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(today.plusYears(YEARS_AHEAD)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
