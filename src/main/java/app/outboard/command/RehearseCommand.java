package app.outboard.command;

import static java.util.Objects.requireNonNull;

import app.outboard.accounts.NewAgency;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;
import app.outboard.imports.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Does once what people do, on an empty home that is thrown away, while the JVM watches and writes its cache of loaded
 * classes: later starts are three times faster with it. For the build, hence hidden.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final String EMAIL = "rehearsal@outboard.invalid";
    private static final int ROUNDS = 20;

    @ParentCommand
    Outboard outboard;

    @Override
    public Integer call() {
        refuseUsedHome();
        return outboard.open(program -> {
            int port = freePort();
            program.listen(port);
            rehearse(program, port);
            return Outboard.DONE;
        });
    }

    private static void rehearse(Program program, int port) {
        var password = UUID.randomUUID().toString();
        program.accounts().setUp(new NewAgency("Rehearsal", "rehearsal", EMAIL, password));
        program.imports().importNow(client(program), List.of(export()), true);
        try (var visitor = new RehearsalVisitor(port)) {
            visitor.signIn(EMAIL, password);
            for (int round = 0; round < ROUNDS; round++) {
                visitor.open("/rehearsal");
                visitor.open("/rehearsal/clients/client");
            }
            for (var page : List.of("boards", "pins", "imports", "settings"))
                visitor.open("/rehearsal/clients/client/" + page);
        }
    }

    private static ClientScope client(Program program) {
        var member = program.accounts().operator("rehearsal").orElseThrow();
        return switch (program.clients().add(member, new NewClient("Client", "client", ""))) {
            case Adding.Added added -> added.client();
            case Adding.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static Upload export() {
        return new Upload(
                "Pinterest Analytics overview.csv",
                null,
                () -> requireNonNull(RehearseCommand.class.getResourceAsStream("/rehearsal/overview.csv")));
    }

    /** It would set up an agency in somebody's home. */
    private void refuseUsedHome() {
        try (var files = Files.list(outboard.home())) {
            if (files.findAny().isPresent()) throw new IllegalStateException("Rehearse in an empty folder");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
