package app.outboard.command;

import app.outboard.demo.Demo;
import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
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

    @Option(names = "--demo")
    boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        refuseTakenPort();
        try (var opened = outboard.opened()) {
            listen(opened.program());
            opened.watch(this::giveUp);
            var access = demo ? demo(opened.program()) : Optional.<Demo.Access>empty();
            say("outboard.ready", String.valueOf(port));
            access.ifPresent(this::say);
            outboard.out().flush();
            new CountDownLatch(1).await();
        }
        return Outboard.DONE;
    }

    /** Waited for, so that whoever reads the ready line finds the demo made. */
    private Optional<Demo.Access> demo(Program program) throws InterruptedException {
        outboard.err().println(outboard.texts().say("outboard.demo.making"));
        var access = program.demo().ready();
        if (access.isEmpty()) outboard.err().println(outboard.texts().say("outboard.demo.failed"));
        return access;
    }

    private void say(Demo.Access access) {
        say("outboard.demo.address", String.valueOf(port), access.slug());
        say("outboard.demo.sign_in", access.email(), access.password());
    }

    private void say(String key, Object... values) {
        outboard.out().println(outboard.texts().say(key, values));
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
