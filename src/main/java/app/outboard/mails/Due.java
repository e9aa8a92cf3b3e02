package app.outboard.mails;

import static app.outboard.schema.Tables.MAIL;

import app.outboard.platform.mail.Enclosure;
import app.outboard.platform.mail.Letter;
import app.outboard.platform.mail.Mailbox;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * A mail about to be sent.
 *
 * @param hold why it is not to be after all, or null
 * @param tries how often it was tried before
 */
record Due(
        @Nullable Hold hold,
        String effect,
        int tries,
        boolean listed,
        String messageId,
        String fromName,
        Mailbox to,
        List<Mailbox> copies,
        @Nullable Mailbox replyTo,
        String subject,
        String html,
        String text,
        List<Enclosure> enclosures) {
    static Due of(Record row, List<Enclosure> enclosures) {
        var replyTo = row.get(MAIL.REPLY_TO);
        return new Due(
                hold(row),
                row.get(MAIL.EFFECT),
                row.get(MAIL.TRIES),
                row.get(MAIL.LISTED),
                row.get(MAIL.MESSAGE_ID),
                row.get(MAIL.FROM_NAME),
                new Mailbox(row.get(MAIL.RECIPIENT_NAME), row.get(MAIL.RECIPIENT)),
                Arrays.stream(row.get(MAIL.COPIES)).map(Mailbox::of).toList(),
                replyTo == null ? null : Mailbox.of(replyTo),
                row.get(MAIL.SUBJECT),
                Objects.requireNonNull(row.get(MAIL.HTML)),
                Objects.requireNonNull(row.get(MAIL.BODY)),
                enclosures);
    }

    /** Whether its recipient comes in by it. */
    boolean leadsIn() {
        return text.contains(Mails.WAY_IN);
    }

    /**
     * @param wayOut where such mails are ended
     * @param wayIn where the recipient comes in; of no matter for one that leads nowhere
     */
    Letter letter(URI wayOut, String wayIn, Instant now) {
        return new Letter(
                messageId,
                now,
                fromName,
                to,
                copies,
                replyTo,
                subject,
                html.replace(Mails.WAY_OUT, wayOut.toString()).replace(Mails.WAY_IN, wayIn),
                text.replace(Mails.WAY_OUT, wayOut.toString()).replace(Mails.WAY_IN, wayIn),
                enclosures,
                listed ? wayOut : null);
    }

    private static @Nullable Hold hold(Record row) {
        if (row.get("archived", Boolean.class)) return Hold.ARCHIVED;
        return row.get("refused", Boolean.class) ? Hold.REFUSED : null;
    }
}
