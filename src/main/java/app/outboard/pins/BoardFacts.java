package app.outboard.pins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a board. Null says nothing and leaves what is known.
 *
 * @param group several people may pin to it
 * @param modifiedOn the UTC day on which it last changed
 * @param collaborators how many may pin to it besides its owner
 * @param createdOn the UTC day on which it was made
 */
public record BoardFacts(
        BoardKey board,
        @Nullable String name,
        @Nullable String description,
        @Nullable Long followers,
        @Nullable Long pins,
        @Nullable Boolean group,
        @Nullable String owner,
        @Nullable String topic,
        @Nullable String category,
        @Nullable LocalDate modifiedOn,
        @Nullable BoardPrivacy privacy,
        @Nullable Long collaborators,
        @Nullable LocalDate createdOn) {
    /** A name alone, of a board that is known otherwise. */
    static BoardFacts named(String name) {
        return new BoardFacts(
                new BoardKey("", ""), name, null, null, null, null, null, null, null, null, null, null, null);
    }
}
