package app.outboard.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What committing a batch would do, found by doing it and rolling it back. Kept as JSON beside the batch; sentences are
 * already in words.
 */
record Preview(List<FilePreview> files) {

    /** Whether anything would be stored. */
    boolean anythingNew() {
        return files.stream().anyMatch(FilePreview::counts);
    }

    int refused() {
        return (int) files.stream().filter(file -> file.refusal() != null).count();
    }

    /** Files whose client nobody has named yet. */
    int unassigned() {
        return (int) files.stream().filter(FilePreview::needsClient).count();
    }

    /** Tables of which nobody has said what their columns are. */
    int waiting() {
        return (int) files.stream().filter(FilePreview::needsColumns).count();
    }

    boolean hasWarnings() {
        return files.stream().anyMatch(file -> !file.warnings().isEmpty());
    }

    /**
     * One file.
     *
     * @param what the kind of file in words
     * @param metric the metric of its daily figures, as a key; null without any
     * @param filters its filter set in words
     * @param refusal why nothing of it can be read; null when it can
     * @param setAside why it is left out although readable: by hand, or seen before; null when it takes part
     * @param misunderstood lines not understood, by number and text
     * @param waits why its columns keep it waiting; null when they do not
     * @param table whether somebody says, or said, what its columns are
     */
    record FilePreview(
            long id,
            String name,
            String what,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String metric,
            @Nullable String filters,
            @Nullable Long client,
            @Nullable String refusal,
            @Nullable String setAside,
            List<SeriesPreview> series,
            Counted boards,
            Counted pins,
            Extra extra,
            List<String> warnings,
            List<String> notes,
            List<String> misunderstood,
            @Nullable String waits,
            boolean table) {
        FilePreview {
            // Previews kept before there was such a thing lack it.
            extra = Objects.requireNonNullElse(extra, Extra.NONE);
        }

        boolean counts() {
            return refusal == null
                    && setAside == null
                    && waits == null
                    && client != null
                    && (!series.isEmpty() || pins.filled() > 0 || !extra.said().isEmpty());
        }

        boolean needsClient() {
            return refusal == null && setAside == null && waits == null && client == null;
        }

        boolean needsColumns() {
            return setAside == null && waits != null;
        }
    }

    /**
     * What one metric's daily figures, totals or list would do, or the daily figures of Pins.
     *
     * @param kind days, boards, pins, pin_days, totals or visits
     * @param metric its key; empty for daily figures of Pins, which are of all metrics
     * @param examples the first few changed days or ranges, in words
     */
    record SeriesPreview(
            String kind,
            String metric,
            int fresh,
            int changed,
            int same,
            int kept,
            int refused,
            int blank,
            List<String> examples) {
        /** Lists stand or are replaced as a whole; of all else the single figures are counted. */
        boolean isList() {
            return kind.equals("boards") || kind.equals("pins");
        }

        int written() {
            return fresh + changed;
        }
    }

    /**
     * Boards or Pins a file names.
     *
     * @param fresh not known before
     * @param filled Pins about which the file says something, as a Pin list does
     */
    record Counted(int named, int fresh, int filled) {
        static final Counted NONE = new Counted(0, 0, 0);
    }

    /** What a file brings besides figures and Pins, see {@link Brought}; in sentences too. */
    record Extra(int audiences, int boards, int keywords, List<String> said) {
        static final Extra NONE = new Extra(0, 0, 0, List.of());
    }
}
