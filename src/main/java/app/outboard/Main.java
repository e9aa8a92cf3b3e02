package app.outboard;

import app.outboard.command.Outboard;
import java.time.InstantSource;

/** The one way in: the command line, of which {@code run} serves the pages. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var environment = System.getenv();
        var outboard = new Outboard(
                (database, key) -> new App(database, Settings.from(environment, key), InstantSource.system()),
                environment,
                System.out,
                System.err);
        System.exit(outboard.execute(arguments));
    }
}
