package app.outboard.imports;

import app.outboard.imports.files.Contents;
import app.outboard.imports.files.PinList;
import app.outboard.imports.files.Spool;
import app.outboard.imports.files.Tabular;
import app.outboard.imports.tables.Found;
import app.outboard.imports.tables.PinNumbers;
import app.outboard.imports.tables.Surveyed;
import org.jspecify.annotations.Nullable;

/** A table whose columns are known, and what it holds. Its bytes lie at hand while the batch is worked on. */
record MappedTable(Contents contents, Applied applied, Surveyed.Fits fits, Spool spool) implements Tabular {
    /** The Pins whose figures it holds; null where it holds none of Pins. */
    @Nullable
    PinNumbers pins() {
        return switch (fits.found()) {
            case Found.Pins pins -> pins.pins();
            case Found.PinDays rows -> rows.pins();
            case Found.Days ignored -> null;
            case Found.Totals ignored -> null;
        };
    }

    /** What it says of Pins besides; null where nothing. */
    @Nullable
    PinList details() {
        return switch (fits.found()) {
            case Found.Pins pins -> pins.details();
            case Found.PinDays rows -> rows.details();
            case Found.Days ignored -> null;
            case Found.Totals ignored -> null;
        };
    }
}
