package app.outboard.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says and returns before any database is opened. */
final class OutboardTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void help_is_an_answer() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8)).containsPattern("run +Serve the pages").contains("--home=DIR   The folder");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void every_command_explains_itself() {
        assertThat(run("run", "--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("--home=DIR   The folder", "--port=N");
    }

    @Test
    void what_it_does_not_understand_it_refuses() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("dance")).isEqualTo(2);
        assertThat(run("run", "--port", "many")).isEqualTo(2);
        assertThat(run("run", "--port", "70000")).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_taken_port_is_one_sentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("run", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(err.toString(UTF_8).lines()).singleElement().asString().contains("Port " + taken.getLocalPort());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_home_that_is_none_is_one_sentence() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThat(run("run", "--port", String.valueOf(freePort()), "--home", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8).lines()).singleElement().asString().contains(file.toString());
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_pdf_that_cannot_be_written_is_refused_before_anything_is_audited() {
        var file = folder.resolve("nowhere").resolve("audit.pdf").toString();
        assertThat(run("audit", "harbor/bakery", "--pdf", file)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(file, "cannot be written");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... arguments) {
        var environment = Map.of("OUTBOARD_HOME", folder.toString());
        Program.Builder none = (database, key) -> {
            throw new IllegalStateException("No database is opened here");
        };
        return new Outboard(none, environment, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .execute(arguments);
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
