package app.outboard.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import java.util.regex.Pattern;

/** Hands letters to the SMTP server, each over a connection of its own: mails are rare, and a kept one would go stale. */
public final class PostOffice {
    private static final String CONNECT_MILLIS = "10000";
    private static final String MILLIS = "30000";
    /** A server's answer that no later try would change begins with 5; sign-in refused is not about the letter. */
    private static final Pattern LASTING = Pattern.compile("(?s).*\\b5[0-9]{2}[ -].*");

    private static final int LONGEST_REASON = 300;

    private final SmtpSettings settings;
    private final Session session;

    public PostOffice(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    public Mailbox from() {
        return settings.from();
    }

    /** Waits for the server's word. */
    public Delivery send(Letter letter) {
        try {
            var message = new Envelope(session, settings.from()).of(letter);
            message.saveChanges();
            try (var transport = session.getTransport(settings.tls() ? "smtps" : "smtp")) {
                transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
                return send(transport, message);
            }
        } catch (MessagingException e) {
            return new Delivery.Failed(reason(e), false);
        }
    }

    private static Delivery send(Transport transport, jakarta.mail.internet.MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Taken();
        } catch (SendFailedException e) {
            return new Delivery.Failed(reason(e), LASTING.matcher(reason(e)).matches());
        } catch (MessagingException e) {
            return new Delivery.Failed(reason(e), false);
        }
    }

    /** With what is beneath: the outer exception often says no more than that it failed. */
    private static String reason(MessagingException failure) {
        var said = new StringBuilder(String.valueOf(failure.getMessage()));
        for (Exception next = failure.getNextException(); next != null; ) {
            said.append(' ').append(next.getMessage());
            next = next instanceof MessagingException further ? further.getNextException() : null;
        }
        var line = said.toString().replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(LONGEST_REASON, line.length()));
    }

    private static Properties properties(SmtpSettings settings) {
        var protocol = settings.tls() ? "mail.smtps." : "mail.smtp.";
        var properties = new Properties();
        properties.setProperty(protocol + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(protocol + "timeout", MILLIS);
        properties.setProperty(protocol + "writetimeout", MILLIS);
        properties.setProperty(protocol + "auth", String.valueOf(settings.user() != null));
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        properties.setProperty(protocol + "starttls.enable", String.valueOf(!settings.tls()));
        properties.setProperty(protocol + "starttls.required", String.valueOf(!settings.tls() && !settings.plain()));
        properties.setProperty("mail.mime.charset", "UTF-8");
        properties.setProperty("mail.mime.encodefilename", "true");
        return properties;
    }
}
