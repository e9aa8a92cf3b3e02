package app.outboard.platform.mail;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The SMTP server mails go through: {@code OUTBOARD_SMTP_URL}, {@code smtp://user@host:587} with STARTTLS or
 * {@code smtps://user@host:465}; {@code OUTBOARD_SMTP_PASSWORD}, or a file named by {@code OUTBOARD_SMTP_PASSWORD_FILE};
 * {@code OUTBOARD_MAIL_FROM}, the address mails come from.
 *
 * @param tls from the first byte on
 * @param plain without TLS at all: on this machine only, where nobody listens
 */
public record SmtpSettings(
        String host,
        int port,
        boolean tls,
        boolean plain,
        @Nullable String user,
        @Nullable String password,
        Mailbox from) {
    private static final String URL = "OUTBOARD_SMTP_URL";
    private static final String PASSWORD = "OUTBOARD_SMTP_PASSWORD";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    /** Empty where none is set: then nothing is sent. */
    public static Optional<SmtpSettings> from(Map<String, String> environment) {
        var said = environment.getOrDefault(URL, "").strip();
        return said.isEmpty() ? Optional.empty() : Optional.of(read(said, environment));
    }

    private static SmtpSettings read(String said, Map<String, String> environment) {
        var url = url(said);
        boolean tls = "smtps".equals(url.getScheme());
        var user = url.getRawUserInfo() == null ? null : decoded(url.getRawUserInfo());
        return new SmtpSettings(
                url.getHost(),
                url.getPort() > 0 ? url.getPort() : tls ? SUBMISSIONS : SUBMISSION,
                tls,
                !tls && LOOPBACK.contains(url.getHost()),
                user,
                user == null ? null : password(environment),
                sender(environment));
    }

    /** The password is never part of the address, which is shown and logged more easily. */
    private static URI url(String said) {
        try {
            var url = URI.create(said);
            boolean known = "smtp".equals(url.getScheme()) || "smtps".equals(url.getScheme());
            boolean bare = url.getRawUserInfo() == null || url.getRawUserInfo().indexOf(':') < 0;
            if (known && bare && url.getHost() != null) return url;
        } catch (IllegalArgumentException e) {
            throw new CannotStart(Text.of("run.smtp.url"), e);
        }
        throw new CannotStart(Text.of("run.smtp.url"));
    }

    private static String password(Map<String, String> environment) {
        var file = environment.get(PASSWORD + "_FILE");
        try {
            var password = file == null
                    ? environment.get(PASSWORD)
                    : Files.readString(Path.of(file)).strip();
            if (password != null && !password.isEmpty()) return password;
        } catch (IOException e) {
            throw new CannotStart(Text.of("run.external.file", PASSWORD + "_FILE", String.valueOf(file)), e);
        }
        throw new CannotStart(Text.of("run.smtp.password"));
    }

    private static Mailbox sender(Map<String, String> environment) {
        var said = environment.getOrDefault("OUTBOARD_MAIL_FROM", "");
        return Mailbox.read(said).orElseThrow(() -> new CannotStart(Text.of("run.smtp.from")));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
