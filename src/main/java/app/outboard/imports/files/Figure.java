package app.outboard.imports.files;

import java.math.BigDecimal;

/** What stands in a cell where a figure belongs. */
sealed interface Figure {
    /** A count. */
    record Count(long value) implements Figure {}

    /** A fraction of 1. */
    record Rate(BigDecimal value) implements Figure {}

    /** Nothing: unknown, which is not zero. */
    record Blank() implements Figure {}

    /** Something that is no figure, such as {@code n/a}. */
    record Other() implements Figure {}

    /** A figure that cannot be right or could mean two things: a reason to refuse the file. */
    record Wrong(String reason) implements Figure {}
}
