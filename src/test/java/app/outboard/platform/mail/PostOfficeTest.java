package app.outboard.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What servers say no with, and whether it is worth asking again. */
class PostOfficeTest {
    @Test
    void what_a_server_refuses_for_good_is_told_from_what_it_cannot_do_now() throws Exception {
        assertThat(answer("RCPT", "550 5.1.1 No such user here"))
                .isEqualTo(new Failed("Invalid Addresses 550 5.1.1 No such user here", true));
        assertThat(answer("RCPT", "451 4.3.0 Come back later").lasting()).isFalse();
        assertThat(answer(".", "554 5.7.1 Looks like spam").lasting()).isTrue();
        assertThat(answer(".", "452 4.2.2 Mailbox full").lasting()).isFalse();
        assertThat(answer("MAIL", "421 4.3.2 Too busy").lasting()).isFalse();
    }

    /** The reason as it begins, for servers' words end in codes of the library's own. */
    private record Failed(String reason, boolean lasting) {}

    private static Failed answer(String command, String line) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var talk = Thread.ofVirtual().start(() -> serve(server, command, line));
            var settings = new SmtpSettings(
                    "127.0.0.1", server.getLocalPort(), false, true, null, null, Mailbox.of("outboard@harbor.example"));
            var delivery = (Delivery.Failed) new PostOffice(settings).send(letter());
            talk.join();
            var reason = delivery.reason();
            return new Failed(reason.substring(0, Math.min(45, reason.length())), delivery.lasting());
        }
    }

    private static void serve(ServerSocket server, String command, String line) {
        try (var socket = server.accept();
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = socket.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            boolean data = false;
            for (var said = in.readLine(); said != null; said = in.readLine()) {
                var word = said.toUpperCase(Locale.ROOT);
                if (data && !said.equals(".")) continue;
                boolean meant = word.startsWith(command);
                var usual = word.startsWith("DATA") ? "354 go on" : word.startsWith("QUIT") ? "221 bye" : "250 fine";
                out.write(((meant ? line : usual) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                data = word.startsWith("DATA");
            }
        } catch (IOException e) {
            // The other side has heard enough.
        }
    }

    private static Letter letter() {
        return new Letter(
                "1@harbor.example",
                Instant.EPOCH,
                "Harbor",
                Mailbox.of("mia@bakery.example"),
                List.of(),
                null,
                "Hello",
                "<p>Hello</p>",
                "Hello\n",
                List.of(),
                null);
    }
}
