package app.outboard.command;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves pages until a signal ends it. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    Outboard outboard;

    @Option(names = "--port", paramLabel = "N", defaultValue = "${env:OUTBOARD_PORT:-7070}")
    int port;

    @Override
    public Integer call() throws InterruptedException {
        refuseTakenPort();
        try (var opened = outboard.opened()) {
            listen(opened.program());
            opened.watch(this::giveUp);
            outboard.out().println(outboard.texts().say("outboard.ready", String.valueOf(port)));
            outboard.out().flush();
            new CountDownLatch(1).await();
        }
        return Outboard.DONE;
    }

    private void listen(Program program) {
        try {
            program.listen(port);
        } catch (RuntimeException e) {
            throw isTaken(e) ? taken(e) : e;
        }
    }

    /** Asked first, so that a second start does not even touch the database. */
    private void refuseTakenPort() {
        if (port < 1 || port > 65_535) throw new Refused(Text.of("outboard.port.impossible", String.valueOf(port)));
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw taken(e);
        }
    }

    private static boolean isTaken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) return true;
        }
        return false;
    }

    private CannotStart taken(Exception e) {
        return new CannotStart(Text.of("outboard.port.taken", String.valueOf(port)), e);
    }

    private void giveUp() {
        outboard.err().println(outboard.texts().say("outboard.database.lost"));
        System.exit(Outboard.BROKEN);
    }
}
