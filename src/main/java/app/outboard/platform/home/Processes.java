package app.outboard.platform.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Which processes are a data folder's servers. Their numbers alone say nothing: the system gives them out again. */
final class Processes {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Processes() {}

    /** Whether this process is a living server of this data folder. */
    static boolean serves(long pid, Path data) {
        return ProcessHandle.of(pid)
                .filter(process -> serves(process, real(data)))
                .isPresent();
    }

    /** Ends all servers of a data folder at once; what they had committed is in the log and comes back. */
    static void endAllOf(Path data) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var remains = of(data); !remains.isEmpty() && System.nanoTime() < deadline; remains = of(data)) {
            remains.forEach(ProcessHandle::destroyForcibly);
            pause();
        }
    }

    /** Lets a moment pass between two looks. */
    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<ProcessHandle> of(Path data) {
        var real = real(data);
        return ProcessHandle.allProcesses()
                .filter(process -> serves(process, real))
                .toList();
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return isPostgres(process) && (worksIn(process, data) || wasGiven(process, data));
    }

    /** A dead process that nobody has collected yet shows no program any more, so it counts as gone. */
    private static boolean isPostgres(ProcessHandle process) {
        var program = process.info().command().orElse("");
        return program.contains("/bin/postgres") || program.contains("/bin/initdb");
    }

    /** Every process of a server works in its data folder, and Linux shows that folder. */
    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(data);
        } catch (IOException e) {
            return false;
        }
    }

    /** The first process of a server was given its data folder on the command line; so was initdb. */
    private static boolean wasGiven(ProcessHandle process, Path data) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(data.toString()::equals);
    }

    private static Path real(Path data) {
        try {
            return data.toRealPath();
        } catch (IOException e) {
            return data;
        }
    }
}
