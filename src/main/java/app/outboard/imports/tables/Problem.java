package app.outboard.imports.tables;

import app.outboard.platform.text.Text;

/**
 * Why a table cannot be read as the mapping says.
 *
 * @param line where, from 1; 0 where it is the mapping itself
 * @param what a sentence, with the line and the column where it makes sense
 */
public record Problem(long line, Text what) {
    static Problem of(String key, Object... args) {
        return new Problem(0, Text.of(key, args));
    }
}
