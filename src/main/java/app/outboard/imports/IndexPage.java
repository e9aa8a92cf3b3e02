package app.outboard.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of imports, of all clients or of one.
 *
 * @param ofAll whether clients are named in the history
 * @param error why the files just dropped were not taken
 */
public record IndexPage(
        boolean ofAll,
        boolean mayImport,
        String dropUrl,
        String dropTitle,
        @Nullable String error,
        List<Link> waiting,
        List<Row> history) {

    /** A link and its words. */
    public record Link(String url, String text) {}

    /** One import: {@code undoUrl} null where it cannot be undone, {@code undone} null where it was not. */
    public record Row(
            String url,
            String when,
            String client,
            String clientUrl,
            String who,
            String filesText,
            List<FileLine> files,
            String result,
            @Nullable String undone,
            @Nullable String undoUrl) {}

    public record FileLine(String name, String about) {}
}
