package app.outboard.pins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a board. Null says nothing and leaves what is known.
 *
 * @param group several people may pin to it
 * @param modifiedOn the UTC day on which it last changed
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
        @Nullable LocalDate modifiedOn) {}
