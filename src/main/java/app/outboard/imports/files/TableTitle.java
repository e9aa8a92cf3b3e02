package app.outboard.imports.files;

import org.jspecify.annotations.Nullable;

/** The line above a table: {@code Top Boards 2026-04-29 - 2026-05-29}. */
record TableTitle(Kind kind, @Nullable WrittenRange range) {
    enum Kind {
        BOARDS("top boards"),
        PINS("top pins");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static @Nullable TableTitle of(Row row) {
        if (row.filled() != 1) return null;
        var text = row.first();
        for (var kind : Kind.values()) {
            var words = kind.words;
            if (text.regionMatches(true, 0, words, 0, words.length()))
                return new TableTitle(kind, WrittenRange.of(row.line(), Cells.trim(text.substring(words.length()))));
        }
        return null;
    }
}
