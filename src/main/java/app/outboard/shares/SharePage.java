package app.outboard.shares;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of one client's links, in finished words. */
final class SharePage {
    private SharePage() {}

    /** @param newUrl null for those who may not make one */
    record Index(String client, List<Row> rows, @Nullable String newUrl, String agencyUrl) {}

    /**
     * @param end when it closes
     * @param soon that this is near, or null
     */
    record Row(
            String href,
            String label,
            String kind,
            String state,
            String loudness,
            boolean password,
            String end,
            @Nullable String soon,
            String opened) {}

    /** One that can be chosen. */
    record Choice(String value, String label, boolean on) {}

    /**
     * The form.
     *
     * @param action where it is sent
     * @param what null once the link is made: it shows one thing for good
     * @param versions whether it can stay with one version of what it shows
     * @param endless whether it may have no end
     * @param passwordHint what is asked of one, and that there is one
     */
    record Fields(
            String action,
            int version,
            @Nullable List<Choice> what,
            ShareForm form,
            List<Choice> sections,
            List<Choice> periods,
            boolean live,
            boolean versions,
            boolean prints,
            boolean endless,
            String passwordHint,
            Map<String, String> errors) {}

    /** A new one. */
    record New(String client, String kind, List<Choice> kinds, Fields fields, String backUrl) {}

    /**
     * One there is.
     *
     * @param address what the client is sent
     * @param still what standing still is called, and {@code frozen} since when; null where it follows
     * @param fields null where nothing can be changed any more
     */
    record One(
            String title,
            String client,
            String kind,
            String state,
            String loudness,
            @Nullable String soon,
            String end,
            String opened,
            String made,
            @Nullable String address,
            @Nullable String embed,
            String url,
            boolean paused,
            boolean password,
            @Nullable Fields fields,
            String still,
            @Nullable String frozen,
            String backUrl) {}
}
