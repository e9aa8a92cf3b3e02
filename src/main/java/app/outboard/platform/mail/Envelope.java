package app.outboard.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** Puts a letter into the form that travels: text and HTML side by side, pictures with the HTML, files after both. */
final class Envelope {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final Mailbox sender;

    Envelope(Session session, Mailbox sender) {
        this.session = session;
        this.sender = sender;
    }

    MimeMessage of(Letter letter) throws MessagingException {
        var message = new Numbered(session, "<" + letter.messageId() + ">");
        message.setFrom(address(new Mailbox(letter.fromName(), sender.address())));
        message.setRecipient(RecipientType.TO, address(letter.to()));
        for (var copy : letter.copies()) message.addRecipient(RecipientType.CC, address(copy));
        var replyTo = letter.replyTo();
        if (replyTo != null) message.setReplyTo(new InternetAddress[] {address(replyTo)});
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(letter.date()));
        // Nobody's absence needs to be told to a program.
        message.setHeader("Auto-Submitted", "auto-generated");
        var unsubscribe = letter.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content(letter));
        return message;
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        var attached = letter.enclosures().stream().filter(it -> !it.isShown()).toList();
        var body = alternative(letter);
        if (attached.isEmpty()) return body;
        var mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(wrapped(body));
        for (var enclosure : attached) mixed.addBodyPart(part(enclosure));
        return mixed;
    }

    private static MimeMultipart alternative(Letter letter) throws MessagingException {
        var alternative = new MimeMultipart("alternative");
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8, "plain");
        alternative.addBodyPart(text);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        var shown = letter.enclosures().stream().filter(Enclosure::isShown).toList();
        alternative.addBodyPart(shown.isEmpty() ? html : wrapped(related(html, shown)));
        return alternative;
    }

    private static MimeMultipart related(MimeBodyPart html, List<Enclosure> shown) throws MessagingException {
        var related = new MimeMultipart("related");
        related.addBodyPart(html);
        for (var enclosure : shown) related.addBodyPart(part(enclosure));
        return related;
    }

    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
        part.setFileName(enclosure.name());
        part.setDisposition(enclosure.isShown() ? Part.INLINE : Part.ATTACHMENT);
        if (enclosure.isShown()) part.setContentID("<" + enclosure.contentId() + ">");
        return part;
    }

    private static MimeBodyPart wrapped(MimeMultipart multipart) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(multipart);
        return part;
    }

    private static InternetAddress address(Mailbox mailbox) throws MessagingException {
        try {
            var address = new InternetAddress(mailbox.address(), true);
            if (!mailbox.name().isEmpty()) address.setPersonal(mailbox.name(), UTF_8);
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the number it is given; else each try would bear another. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
