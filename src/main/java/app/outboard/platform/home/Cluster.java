package app.outboard.platform.home;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.nio.file.Files;

/** Makes the data folder: first under another name, so that one cut short is never taken for whole. */
final class Cluster {
    private static final String MAKING = "making-database";

    private final Home home;
    private final Tools tools;
    private final Secret secret;

    Cluster(Home home, Tools tools, Secret secret) {
        this.home = home;
        this.tools = tools;
        this.secret = secret;
    }

    void makeIfMissing() throws IOException {
        if (Files.isDirectory(home.data())) return;
        var making = home.folder().resolve(MAKING);
        var password = home.folder().resolve("making-password");
        Processes.endAllOf(making);
        if (Files.exists(making)) Folders.delete(making);
        Files.deleteIfExists(password);
        Secret.write(password, secret.superuser().password() + "\n");
        var outcome = tools.run(
                "initdb",
                "-D",
                making.toString(),
                "--username=" + secret.superuser().user(),
                "--pwfile=" + password,
                "--auth-host=scram-sha-256",
                "--auth-local=scram-sha-256",
                "--encoding=UTF8",
                // The same order of letters on every machine, whatever its locale.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        Files.deleteIfExists(password);
        if (!outcome.done())
            throw new CannotStart(Text.of("run.postgres.made", home.data().toString(), outcome.said()));
        Folders.publish(making, home.data());
    }
}
