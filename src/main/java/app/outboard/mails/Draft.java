package app.outboard.mails;

import app.outboard.ids.ClientId;
import app.outboard.platform.mail.Enclosure;
import app.outboard.platform.mail.Mailbox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail somebody wants sent.
 *
 * @param client whom it is about; null for the agency as a whole. A client put apart gets none
 * @param kind who made it, {@code report}
 * @param effect what it is for: a recipient gets one mail of each effect, ever; {@code report:17:2026-10}
 * @param replyTo where an answer goes, or null
 * @param fromName whom it is from
 * @param html where it holds {@link Mails#WAY_OUT}, the address is put that ends such mails; the text likewise
 * @param listed whether it comes by itself, so that whoever gets it can end it by one press
 */
public record Draft(
        @Nullable ClientId client,
        String kind,
        String effect,
        Mailbox to,
        List<Mailbox> copies,
        @Nullable Mailbox replyTo,
        String fromName,
        String subject,
        String html,
        String text,
        List<Enclosure> enclosures,
        boolean listed) {
    public Draft {
        fromName = line(fromName);
        subject = line(subject);
        copies = List.copyOf(copies);
        enclosures = List.copyOf(enclosures);
    }

    /** Names of clients and agencies may hold anything; a header may not. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cc}+", " ").strip();
    }
}
