package app.outboard.notes;

import app.outboard.clients.ClientScope;
import app.outboard.ids.NoteId;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a note is written or changed, in finished words.
 *
 * @param remove where it is removed, or null for a new one
 * @param theirs what somebody else made of it meanwhile, or null
 * @param next where to go on
 */
record NotePage(
        NoteForm form,
        Map<String, String> errors,
        List<Option> tags,
        boolean fresh,
        String action,
        @Nullable String remove,
        @Nullable Theirs theirs,
        String next,
        String earliest,
        String latest,
        int longest) {
    record Option(String value, String label) {}

    /** @param said what the note says now, or null where it was removed */
    record Theirs(
            String sentence,
            @Nullable String when,
            @Nullable String tag,
            @Nullable String said,
            @Nullable String audience) {}

    static NotePage of(
            ClientScope scope,
            @Nullable NoteId id,
            NoteForm form,
            Map<String, String> errors,
            @Nullable Kept theirs,
            String next,
            LocalDate today,
            Texts texts) {
        var path = NoteList.path(scope);
        var own = id == null ? path : path + "/" + id.value();
        return new NotePage(
                form,
                errors,
                Arrays.stream(Tag.values())
                        .map(tag -> new Option(tag.key(), texts.say(tag.label())))
                        .toList(),
                id == null,
                own,
                id == null || (theirs != null && theirs.removed()) ? null : own + "/remove",
                theirs == null ? null : theirs(theirs, texts),
                next,
                NoteForm.EARLIEST.toString(),
                today.plusYears(NoteForm.YEARS_AHEAD).toString(),
                NewNote.LONGEST);
    }

    private static Theirs theirs(Kept kept, Texts texts) {
        var who = kept.editor() == null ? texts.say("notes.somebody") : kept.editor();
        if (kept.removed()) return new Theirs(texts.say("notes.stale.removed", who), null, null, null, null);
        var note = kept.note();
        return new Theirs(
                texts.say("notes.stale.changed", who),
                new Dates(Locale.ENGLISH).span(note.from(), note.to()),
                texts.say(note.tag().label()),
                note.text(),
                texts.say(note.shown() ? "notes.shown" : "notes.private"));
    }
}
