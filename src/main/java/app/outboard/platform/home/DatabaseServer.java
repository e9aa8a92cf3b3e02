package app.outboard.platform.home;

import app.outboard.platform.db.Access;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL that is there as long as this is open. */
public sealed interface DatabaseServer extends AutoCloseable permits EmbeddedServer, ExternalServer {
    /**
     * The server named by {@code OUTBOARD_DATABASE_URL}, or else the one of the home folder, which is started if nobody
     * uses it yet.
     *
     * @throws app.outboard.platform.db.CannotStart when a person has to mend something first
     */
    static DatabaseServer open(Path home, Map<String, String> environment) {
        return isEmbedded(environment) ? EmbeddedServer.open(Home.at(home)) : ExternalServer.of(environment);
    }

    /** Whether the server is the home's own, because no other is named. */
    static boolean isEmbedded(Map<String, String> environment) {
        return environment.getOrDefault(ExternalServer.URL, "").isBlank();
    }

    Access access();

    /** Brings the server back whenever it dies; calls {@code lost} once when that is impossible. */
    void watch(Runnable lost);

    @Override
    void close();
}
