package app.outboard.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody hands in.
 *
 * @param name as its owner calls it; only ever shown
 * @param lastModified the file's modification time as its owner's machine says, if it does
 * @param content opens its bytes, each time from the start
 */
public record Upload(String name, @Nullable Instant lastModified, Content content) {
    /** Where the bytes are. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
