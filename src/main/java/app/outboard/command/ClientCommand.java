package app.outboard.command;

import app.outboard.clients.Adding;
import app.outboard.clients.NewClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Clients of an agency. */
@Command(name = "client")
final class ClientCommand {
    @ParentCommand
    Outboard outboard;

    /** Adds one and answers with its place, {@code AGENCY/CLIENT}. */
    @Command(name = "add")
    int add(
            @Parameters(index = "0", paramLabel = "AGENCY") String agency,
            @Parameters(index = "1", paramLabel = "NAME") String name,
            @Option(names = "--slug", paramLabel = "S") @Nullable String slug,
            @Option(names = "--website", paramLabel = "U", defaultValue = "") String website) {
        return outboard.open(program -> {
            var member = Place.agency(program, agency);
            return switch (program.clients().add(member, new NewClient(name, slug, website))) {
                case Adding.Added added -> {
                    outboard.out().println(agency + "/" + added.client().slug());
                    yield Outboard.DONE;
                }
                case Adding.Refused refused -> outboard.refuse(refused.errors().values());
            };
        });
    }
}
