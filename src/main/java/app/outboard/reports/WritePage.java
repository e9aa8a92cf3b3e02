package app.outboard.reports;

import app.outboard.reports.page.Block;
import app.outboard.reports.page.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a report is written.
 *
 * @param state its key
 * @param changed when and by whom, in words
 * @param notes what is missing and what is not final
 * @param missing the days that are missing, by name; null where none is
 * @param version what publishing makes of it: "Publish", "Publish as version 2"
 * @param conflict somebody else changed the same text
 * @param unconfirmed publishing was tried without saying that days may be missing
 */
record WritePage(
        String client,
        String title,
        String path,
        String listUrl,
        String settingsUrl,
        String state,
        String stateName,
        String tone,
        String changed,
        List<String> notes,
        @Nullable String missing,
        String version,
        List<Part> parts,
        List<Link> versions,
        PlainText.Copy copy,
        boolean conflict,
        boolean unconfirmed,
        boolean mayWrite,
        boolean mayPublish) {
    /**
     * A block with its field.
     *
     * @param block what Outboard puts in it, without the manager's words
     * @param over the sign of the text in the field, as it stood
     * @param before what the last report said, or null
     * @param theirs what somebody else wrote meanwhile, or null
     * @param by who changed the report last, and when; null where that says nothing of their text
     */
    record Part(
            String kind,
            String name,
            String label,
            String hint,
            boolean prose,
            boolean shown,
            boolean first,
            boolean last,
            Block block,
            String words,
            String over,
            @Nullable String before,
            @Nullable String theirs,
            @Nullable String by) {}

    record Link(String label, String href) {}
}
