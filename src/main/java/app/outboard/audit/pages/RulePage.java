package app.outboard.audit.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule and what it says of a client, in finished words.
 *
 * @param state the sentence that leads: found in how many, clear of how many, not run
 * @param needs which data would enable it, where it was not run
 * @param trend beside the run before, in words
 * @param evidence null where there are no cases
 * @param finding what became of it; null where it was never found
 * @param answer the form for an answer by hand; null where Outboard looks itself
 */
record RulePage(
        String client,
        String base,
        String rule,
        String title,
        String severity,
        String loudness,
        boolean found,
        String state,
        @Nullable String trend,
        List<String> needs,
        String looks,
        String why,
        String fix,
        String source,
        String certainty,
        List<String> settings,
        @Nullable Evidence evidence,
        @Nullable Standing finding,
        List<Done> history,
        @Nullable Hand answer,
        boolean mayAct,
        Map<String, String> errors) {
    /**
     * @param about how many of the cases are shown
     * @param alike what they all have in common, or null
     * @param columns labels of the values
     * @param file all subjects as a file; null where there are none
     */
    record Evidence(
            String about,
            @Nullable String alike,
            String head,
            List<Column> columns,
            List<Row> rows,
            @Nullable String file) {}

    record Column(String label, boolean num) {}

    record Row(String name, @Nullable String href, @Nullable String outside, List<Cell> cells) {}

    /** @param href a web address to open; null for plain text */
    record Cell(String text, boolean num, @Nullable String href) {}

    /**
     * Where the finding stands and what can be done.
     *
     * @param reasonLabel what the reason is: why it is accepted, or a note
     * @param seen when it last changed, for the form
     */
    record Standing(
            String status,
            String statusText,
            @Nullable String reason,
            String reasonLabel,
            String owner,
            String seen,
            List<Option> owners,
            List<Option> acts,
            String note) {}

    record Option(String value, String label, boolean chosen) {}

    record Done(String day, String text, String note) {}

    /** @param said what the newest answer says; null without one */
    record Hand(@Nullable String said, String chosen, String cases, String note, String examples) {}
}
