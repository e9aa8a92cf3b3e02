package app.outboard.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one batch in whatever state it is.
 *
 * @param commitLabel what the button says; null when there is nothing to commit
 * @param questions whose files these are: asked once per unknown account, and per file without one
 * @param common what is to be said of all files alike
 * @param eventsUrl where progress comes from; null when no work is under way
 */
public record BatchPage(
        String title,
        String about,
        boolean open,
        boolean done,
        String backUrl,
        String decideUrl,
        String commitUrl,
        String discardUrl,
        @Nullable String eventsUrl,
        @Nullable Integer percent,
        String summary,
        @Nullable String commitLabel,
        List<Message> messages,
        List<Result> results,
        String roundUrl,
        List<Choice> choices,
        List<Question> questions,
        List<String> common,
        List<FileCard> files) {

    /** A sentence to show; its kind is {@code good}, {@code bad} or {@code note}. */
    public record Message(String kind, String text) {}

    /** What is complete of a client now, or still lacking: {@code state} says it. */
    public record Result(String client, String url, String open, String state, boolean complete, String checklistUrl) {}

    /** A client to choose. */
    public record Choice(String value, String label) {}

    /** The file that stands for all of its account, and what to ask about them. */
    public record Question(String file, String label, String hint) {}

    /**
     * One file.
     *
     * @param waits why its columns keep it waiting; null when they do not
     * @param columnsUrl where somebody says what its columns are; null of files that say it themselves
     */
    public record FileCard(
            String id,
            String name,
            String about,
            @Nullable String refusal,
            @Nullable String setAside,
            @Nullable String waits,
            @Nullable String columnsUrl,
            List<String> warnings,
            @Nullable String client,
            String downloaded,
            boolean leftOut,
            List<SeriesRow> series,
            List<String> lines,
            List<String> notes,
            List<String> examples,
            String misunderstoodLabel,
            List<String> misunderstood) {}

    /** What becomes of a file's days, or of one of its lists, which has a verdict instead of counts. */
    public record SeriesRow(
            String name,
            boolean days,
            String fresh,
            String changed,
            String same,
            String blank,
            String kept,
            String verdict) {}
}
