package app.outboard.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's reports.
 *
 * @param next what the button above proposes, or null
 * @param blank true while the client has no figures at all
 */
record ListPage(
        String path,
        String settingsUrl,
        String importsUrl,
        @Nullable Row next,
        List<Row> months,
        List<Row> years,
        boolean blank,
        boolean mayWrite) {
    /**
     * A month or a year.
     *
     * @param word as the form sends it
     * @param known "28 of 30 days known", or null where none is
     * @param href the report's page, or null while nobody has begun one
     * @param state in words
     * @param tone of its badge
     * @param version the newest published, or null
     * @param action "Write November's report"
     */
    record Row(
            String word,
            String name,
            @Nullable String known,
            @Nullable String href,
            String state,
            String tone,
            @Nullable String version,
            @Nullable String versionUrl,
            String action) {}
}
