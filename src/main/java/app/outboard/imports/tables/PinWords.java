package app.outboard.imports.tables;

import app.outboard.imports.files.Gathered;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.PinColumn;
import app.outboard.imports.files.PinList;
import app.outboard.imports.files.PinListReader;
import org.jspecify.annotations.Nullable;

/** What a table of figures says of its Pins besides: titles, links, boards. Read as a Pin list is. */
final class PinWords {
    private final @Nullable PinListReader reader;

    PinWords(Mapping mapping) {
        var details = RowReader.details(mapping);
        var traits = RowReader.traits(mapping);
        if (details.isEmpty() && traits.isEmpty()) {
            reader = null;
            return;
        }
        details.put(PinColumn.ID, mapping.place(Meaning.PIN));
        reader = new PinListReader(details, traits);
    }

    /** The first line of a Pin. */
    void take(Line line) {
        if (reader != null) reader.take(line);
    }

    @Nullable
    PinList finish(Gathered gathered) {
        if (reader == null) return null;
        var list = reader.finish();
        for (var notice : list.notices())
            gathered.notice(notice.key(), notice.args().toArray());
        return list;
    }
}
