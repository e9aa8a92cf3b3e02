package app.outboard.shares;

import org.jspecify.annotations.Nullable;

/** Whether a link's page stands still, as somebody wishes it. */
sealed interface Standing {
    /** As it was. */
    record Kept() implements Standing {}

    /** It follows the figures again. */
    record Following() implements Standing {}

    /** It says this from now on. */
    @SuppressWarnings("ArrayRecordComponent") // written and forgotten: never compared
    record Still(byte[] page) implements Standing {}

    static Standing of(byte @Nullable [] page) {
        return page == null ? new Kept() : new Still(page);
    }
}
