package app.outboard.mails;

import app.outboard.ids.MailId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the log.
 *
 * @param all how many mails there are on all pages
 * @param refusals who wants no more mails
 */
record MailPage(List<Row> rows, int all, List<Refusal> refusals) {
    /**
     * @param client its name, or null
     * @param sendable whether its body is still there
     */
    record Row(
            MailId id,
            String subject,
            String recipient,
            int copies,
            @Nullable String client,
            State state,
            String reason,
            Instant createdAt,
            Instant dueAt,
            @Nullable Instant sentAt,
            boolean sendable) {}

    record Refusal(String recipient, Instant at) {}
}
