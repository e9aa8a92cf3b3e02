package app.outboard.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.platform.db.CannotStart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@y.example", "a\nb", "a\rb", "a\0b", "a\u0085b"})
    void nothing_becomes_a_header_of_its_own(String hostile) {
        assertThatThrownBy(() -> new Mailbox(hostile, "a@b.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mailbox.of("a" + hostile + "@b.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter(hostile, "Subject")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter("Harbor", hostile)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Enclosure.attached(hostile, "text/plain", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Mailbox.read("a@b.example" + hostile + "c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "a@", "@b", "a b@c.example", "a@b.example,c@d.example", "<a@b.example>", "a@[::1]"
            })
    void what_is_no_address_is_refused(String typed) {
        assertThat(Mailbox.read(typed)).isEmpty();
    }

    @Test
    void addresses_are_tidied() {
        assertThat(Mailbox.read("  Mia@Bakery.Example ")).contains(Mailbox.of("mia@bakery.example"));
    }

    @Test
    void the_environment_says_how_to_send() {
        assertThat(SmtpSettings.from(Map.of())).isEmpty();
        var secure = settings("smtps://mia%40b.example@mail.example", "secret");
        assertThat(secure.port()).isEqualTo(465);
        assertThat(secure.tls()).isTrue();
        assertThat(secure.user()).isEqualTo("mia@b.example");
        assertThat(secure.password()).isEqualTo("secret");
        var starttls = settings("smtp://mail.example", "");
        assertThat(starttls.port()).isEqualTo(587);
        assertThat(starttls.plain()).as("never in the clear over a network").isFalse();
        assertThat(settings("smtp://localhost:25", "").plain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://mail.example", "smtp://user:secret@mail.example", "smtp:", "smtp://user@mail.example"})
    void settings_that_cannot_work_are_refused_at_the_start(String url) {
        assertThatThrownBy(() -> settings(url, "")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> SmtpSettings.from(Map.of("OUTBOARD_SMTP_URL", "smtp://mail.example")))
                .isInstanceOf(CannotStart.class);
    }

    private static SmtpSettings settings(String url, String password) {
        return SmtpSettings.from(Map.of(
                        "OUTBOARD_SMTP_URL",
                        url,
                        "OUTBOARD_SMTP_PASSWORD",
                        password,
                        "OUTBOARD_MAIL_FROM",
                        "outboard@harbor.example"))
                .orElseThrow();
    }

    private static Letter letter(String fromName, String subject) {
        return new Letter(
                "1@h",
                Instant.EPOCH,
                fromName,
                Mailbox.of("a@b.example"),
                List.of(),
                null,
                subject,
                "",
                "",
                List.of(),
                null);
    }
}
