package app.outboard.audit.pages;

import app.outboard.audit.finding.Change;
import app.outboard.ids.PersonId;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wants done to a finding, as it was sent. */
record ChangeForm(String act, String owner, String note, String seen) {
    private static final int LONGEST = 2_000;

    static ChangeForm from(Form form) {
        return new ChangeForm(form.line("act"), form.line("owner"), form.lines("note"), form.line("seen"));
    }

    /** @param colleagues who may own a finding */
    Errors errors(Map<PersonId, String> colleagues) {
        var found = kind();
        var errors = new Errors().demand(found.isPresent(), "act", Text.of("audit.act.choose"));
        found.ifPresent(kind -> errors.demand(
                !kind.needsNote() || !note.isEmpty(), "note", Text.of("audit.note.needed." + kind.key())));
        var person = person();
        return errors.demand(note.length() <= LONGEST, "note", Text.of("audit.note.long", LONGEST))
                .demand(person == null || colleagues.containsKey(person), "owner", Text.of("audit.owner.unknown"));
    }

    Optional<Change> change() {
        return kind().map(kind -> new Change(kind, kind == Change.Kind.ASSIGN ? person() : null, note));
    }

    /** When the person saw the finding change last; the beginning of time where the form is damaged. */
    Instant seenAt() {
        try {
            return Instant.parse(seen);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private Optional<Change.Kind> kind() {
        return Arrays.stream(Change.Kind.values())
                .filter(kind -> kind.key().equals(act))
                .findFirst();
    }

    private @Nullable PersonId person() {
        return owner.matches("[0-9]{1,18}") ? new PersonId(Long.parseLong(owner)) : null;
    }
}
