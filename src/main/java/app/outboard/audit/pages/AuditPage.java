package app.outboard.audit.pages;

import app.outboard.platform.chart.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's audit in finished words.
 *
 * @param about when it ran and what it looked at
 * @param blank what stands there before the first audit
 * @param waiting the audit under way
 * @param failed said where the last one broke off
 * @param unanswered not run until somebody looks and answers
 * @param notRun not run for want of data
 * @param mayAct whether the reader may ask for an audit and change findings
 * @param shareUrl where a link to it is made; null for those who may not
 */
record AuditPage(
        String client,
        String base,
        @Nullable String about,
        boolean blank,
        @Nullable Waiting waiting,
        boolean failed,
        boolean mayAct,
        @Nullable String shareUrl,
        @Nullable Scored score,
        List<String> changes,
        List<Group> groups,
        List<Line> fixed,
        List<NotRun> unanswered,
        List<NotRun> notRun,
        List<Line> clear) {
    record Waiting(String eventsUrl, int percent) {}

    /**
     * @param value 0 to 100, or null where no rule that counts ran
     * @param change beside the run before
     * @param sentence how it is made
     * @param byHand the score of what people answered; null without answers
     */
    record Scored(
            @Nullable String value,
            @Nullable String change,
            String sentence,
            @Nullable String byHand,
            List<Part> parts,
            @Nullable History history) {}

    record Part(String name, @Nullable String score, String text) {}

    /**
     * The score as it was, audit by audit.
     *
     * @param line from the first to the newest; null where fewer than two have a score
     * @param past the newest first
     */
    record History(@Nullable Timeline line, String from, String to, List<Past> past) {}

    record Past(String day, String score, String found, String cause) {}

    /** Findings of one severity. */
    record Group(String severity, String loudness, List<Line> lines) {}

    record Line(
            String rule,
            String title,
            String href,
            String cases,
            String share,
            String trend,
            String status,
            String owner) {}

    record NotRun(String rule, String title, String href, List<String> needs) {}
}
