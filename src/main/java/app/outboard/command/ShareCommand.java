package app.outboard.command;

import app.outboard.accounts.LinkHost;
import app.outboard.ids.ShareId;
import app.outboard.platform.text.Text;
import app.outboard.shares.Ordered;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a link that lets a client look, and prints its address; lists links, and ends them. */
@Command(name = "share")
final class ShareCommand implements Callable<Integer> {
    @ParentCommand
    Outboard outboard;

    @Parameters(index = "0", paramLabel = "AGENCY/CLIENT", arity = "0..1")
    @Nullable
    String client;

    @Option(names = "--label", paramLabel = "L")
    @Nullable
    String label;

    @Option(names = "--report", paramLabel = "ID")
    @Nullable
    Long report;

    @Option(names = "--expires", paramLabel = "D")
    @Nullable
    String expires;

    @Option(names = "--password-stdin")
    boolean password;

    @Option(names = "--port", paramLabel = "N", defaultValue = "${env:OUTBOARD_PORT:-7070}")
    int port;

    @Override
    public Integer call() {
        var place = client;
        var said = label;
        if (place == null) return outboard.refuse(List.of(Text.of("outboard.share.no_client")));
        if (said == null) return outboard.refuse(List.of(Text.of("outboard.share.no_label")));
        var typed = password ? Stdin.line() : "";
        return outboard.open(program -> {
            var scope = Place.client(program, place);
            return switch (program.shareOrders().order(scope, report, said, expires, typed)) {
                case Ordered.Made made -> {
                    var origin = program.origin(port);
                    if (origin.startsWith("http://localhost"))
                        outboard.err().println(outboard.texts().say("outboard.share.local", Integer.toString(port)));
                    outboard.out().println(LinkHost.origin(scope.member().house(), origin) + made.path());
                    yield Outboard.DONE;
                }
                case Ordered.Refused refused -> outboard.refuse(refused.reasons());
            };
        });
    }

    /** All links of an agency, a line each, between tabs. */
    @Command(name = "list")
    int list(@Parameters(index = "0", paramLabel = "AGENCY") String agency) {
        return outboard.open(program -> {
            program.shareOrders().lines(Place.agency(program, agency)).forEach(outboard.out()::println);
            return Outboard.DONE;
        });
    }

    @Command(name = "revoke")
    int revoke(
            @Parameters(index = "0", paramLabel = "AGENCY") String agency,
            @Parameters(index = "1", paramLabel = "ID") long id) {
        return outboard.open(program -> {
            var member = Place.agency(program, agency);
            if (!program.shareOrders().revoke(member, new ShareId(id)))
                throw new Refused(Text.of("outboard.share.unknown", Long.toString(id)));
            outboard.out().println(outboard.texts().say("outboard.share.revoked", Long.toString(id)));
            return Outboard.DONE;
        });
    }
}
