package app.outboard.imports.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a table, one after the other, in bounded memory. */
public interface Lines extends AutoCloseable {
    /**
     * The next line, blank ones perhaps too, or null at the end.
     *
     * @throws Refusal for what no table may hold
     */
    @Nullable
    Line next() throws IOException;

    @Override
    void close() throws IOException;
}
