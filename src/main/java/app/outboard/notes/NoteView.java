package app.outboard.notes;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.platform.web.Address;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How somebody of the agency looks at a chart's notes.
 *
 * @param automatic whether what happened by itself is shown
 * @param toggle the same page with it hidden, or shown again
 * @param home the client's address
 * @param next where to go on after writing a note: the page itself
 * @param edits whether they may write notes
 * @param day the day a new note begins with; null for today
 */
public record NoteView(
        boolean automatic,
        String toggle,
        String home,
        String next,
        boolean edits,
        @Nullable LocalDate day) {
    /** The address's word: {@code ?events=off} hides what happened by itself. */
    public static final String PARAMETER = "events";

    public static final String OFF = "off";

    /** @param toggle the page's address with {@link #PARAMETER} as it is not now */
    public static NoteView of(ClientScope scope, boolean automatic, String toggle, String next) {
        var home = "/" + scope.member().house().slug() + "/clients/" + scope.slug();
        return new NoteView(automatic, toggle, home, next, scope.member().may(Role.ANALYST), null);
    }

    /** A note is mostly about what the page shows: its newest day with figures, where there is one. */
    public NoteView until(LocalDate last, @Nullable LocalDate known) {
        var newest = known != null && known.isBefore(last) ? known : last;
        return new NoteView(automatic, toggle, home, next, edits, newest);
    }

    public static boolean automatic(Function<String, @Nullable String> parameters) {
        return !OFF.equals(parameters.apply(PARAMETER));
    }

    /** What stands in the address for it; nothing as long as it is shown. */
    public static String word(boolean automatic) {
        return automatic ? "" : OFF;
    }

    @Nullable
    String add() {
        if (!edits) return null;
        var blank = Address.of(home + "/notes/new").with("next", next);
        return (day == null ? blank : blank.with("from", day.toString())).url();
    }

    @Nullable
    String edit(Note note) {
        return edits
                ? Address.of(home + "/notes/" + note.id().value())
                        .with("next", next)
                        .url()
                : null;
    }
}
