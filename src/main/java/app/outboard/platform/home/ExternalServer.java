package app.outboard.platform.home;

import app.outboard.platform.db.Access;
import app.outboard.platform.db.CannotStart;
import app.outboard.platform.db.Login;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Somebody else's PostgreSQL 15 or newer, named by environment variables. A password may be in a file instead, named by
 * the same variable with {@code _FILE} behind it.
 */
record ExternalServer(Access access) implements DatabaseServer {
    static final String URL = "OUTBOARD_DATABASE_URL";

    static ExternalServer of(Map<String, String> environment) {
        var url = jdbc(wanted(environment, URL));
        return new ExternalServer(new Access(
                () -> url, login(environment, "OUTBOARD_DATABASE"), login(environment, "OUTBOARD_MIGRATION")));
    }

    /** Also takes the form without {@code jdbc:}, which other programs use; user and password are said apart. */
    private static String jdbc(String url) {
        var plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        var rest = plain.replaceFirst("^postgres(ql)?://", "");
        if (rest.equals(plain) || rest.contains("@")) throw new CannotStart(Text.of("run.external.url"));
        return "jdbc:postgresql://" + rest;
    }

    private static Login login(Map<String, String> environment, String prefix) {
        return new Login(wanted(environment, prefix + "_USER"), password(environment, prefix + "_PASSWORD"));
    }

    private static String password(Map<String, String> environment, String name) {
        var file = environment.get(name + "_FILE");
        if (file == null) return wanted(environment, name);
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CannotStart(Text.of("run.external.file", name + "_FILE", file), e);
        }
    }

    private static String wanted(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) throw new CannotStart(Text.of("run.external.missing", name));
        return value;
    }

    /** Its owner looks after it; the pool reconnects by itself. */
    @Override
    public void watch(Runnable lost) {}

    @Override
    public void close() {}
}
