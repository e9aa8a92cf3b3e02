package app.outboard.platform.home;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.db.Database;
import app.outboard.platform.db.PoolExhausted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jooq.exception.DataAccessException;

/**
 * A process that uses a home until it is killed or its input ends: commits one row after the other and says each on its
 * output once it is committed. With {@code app} it looks after the server as the running program does, with
 * {@code command} it ends when the server does.
 */
final class Worker {
    private Worker() {}

    public static void main(String[] arguments) throws Exception {
        boolean app = arguments[1].equals("app");
        try (var server = EmbeddedServer.open(Home.at(Path.of(arguments[0])));
                var database = Database.start(server.access())) {
            if (app) server.watch(() -> System.exit(1));
            System.out.println("ready");
            for (int i = 0; System.in.available() == 0; i++) commit(database, arguments[2] + "-" + i, app);
        } catch (CannotStart e) {
            System.out.println("refused");
            System.exit(1);
        }
    }

    private static void commit(Database database, String key, boolean patient) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                database.globalWrite(
                        sql -> sql.execute("insert into login_limit values (?, now(), 1) on conflict do nothing", key));
                System.out.println(key);
                return;
            } catch (DataAccessException | PoolExhausted e) {
                if (!patient || System.nanoTime() > deadline) throw e;
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }
}
