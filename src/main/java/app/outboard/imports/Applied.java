package app.outboard.imports;

import app.outboard.imports.tables.Mapping;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of one file.
 *
 * @param by who said it of an earlier file; null when it was said of this one, or at the command line
 * @param on when that was; null when it was said of this one
 */
record Applied(
        Mapping mapping, @Nullable String by, @Nullable LocalDate on) {}
