package app.outboard.audit.finding;

import app.outboard.ids.PersonId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person wants done to a finding. */
public record Change(Kind kind, @Nullable PersonId owner, String note) {
    /** What can be done. */
    public enum Kind {
        START("started", Status.IN_PROGRESS, false),
        /** Needs a note; the next run confirms or contradicts it. */
        FIX("fixed", Status.FIXED, true),
        /** Needs a reason. */
        ACCEPT("accepted", Status.ACCEPTED, true),
        REOPEN("reopened", Status.OPEN, false),
        ASSIGN("assigned", null, false),
        NOTE("noted", null, true);

        private final String act;
        private final @Nullable Status status;
        private final boolean needsNote;

        Kind(String act, @Nullable Status status, boolean needsNote) {
            this.act = act;
            this.status = status;
            this.needsNote = needsNote;
        }

        String act() {
            return act;
        }

        /** Where the finding stands then; null where that does not change. */
        @Nullable
        Status status() {
            return status;
        }

        /** Whether it says nothing without a word why. */
        public boolean needsNote() {
            return needsNote;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
