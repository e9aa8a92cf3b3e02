package app.outboard.platform.mail;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail, finished.
 *
 * @param messageId without its angle brackets; a letter sent again bears the same, so that receivers show it once
 * @param fromName whom it is from; the address is the server's own
 * @param replyTo where an answer goes, or null for the sender's address
 * @param text the same as the HTML, for programs that show none
 * @param unsubscribe where one press ends such mails, or null for one nobody can subscribe to
 */
public record Letter(
        String messageId,
        Instant date,
        String fromName,
        Mailbox to,
        List<Mailbox> copies,
        @Nullable Mailbox replyTo,
        String subject,
        String html,
        String text,
        List<Enclosure> enclosures,
        @Nullable URI unsubscribe) {
    public Letter {
        Headers.check("Message-ID", messageId);
        Headers.check("From", fromName);
        Headers.check("Subject", subject);
        copies = List.copyOf(copies);
        enclosures = List.copyOf(enclosures);
    }
}
