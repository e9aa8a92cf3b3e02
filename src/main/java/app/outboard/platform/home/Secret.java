package app.outboard.platform.home;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.db.Login;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** The passwords of the server's three roles: random, one a line, in a file only its owner can read. */
record Secret(Login superuser, Login owner, Login running) {
    /** Reads the passwords; makes them for a home that has no database yet. */
    static Secret of(Home home) throws IOException {
        if (!Files.exists(home.secret())) {
            if (Files.exists(home.data()))
                throw new CannotStart(
                        Text.of("run.secret.missing", home.secret().toString()));
            make(home);
        }
        var passwords = Files.readAllLines(home.secret(), US_ASCII);
        if (passwords.size() < 3)
            throw new CannotStart(Text.of("run.secret.broken", home.secret().toString()));
        return new Secret(
                new Login("postgres", passwords.get(0)),
                new Login("outboard_owner", passwords.get(1)),
                new Login("outboard_app", passwords.get(2)));
    }

    private static void make(Home home) throws IOException {
        var made = home.folder().resolve("making-secret");
        Files.deleteIfExists(made);
        write(made, random() + "\n" + random() + "\n" + random() + "\n");
        Folders.publish(made, home.secret());
    }

    /** Writes a file that nobody else can read, and waits until it is on the disk. */
    static void write(Path file, String text) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var privately = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(file, options, privately)) {
            channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
            channel.force(true);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
