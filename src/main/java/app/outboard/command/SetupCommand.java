package app.outboard.command;

import app.outboard.accounts.NewAgency;
import app.outboard.accounts.SetUp;
import app.outboard.platform.text.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes an agency and its owner; a further agency too. */
@Command(name = "setup")
final class SetupCommand implements Callable<Integer> {
    @ParentCommand
    Outboard outboard;

    @Option(names = "--agency", paramLabel = "NAME", required = true)
    String agency;

    @Option(names = "--slug", paramLabel = "SLUG", required = true)
    String slug;

    @Option(names = "--email", paramLabel = "E", required = true)
    String email;

    @Option(names = "--password-stdin", required = true)
    boolean passwordFromStdin;

    @Override
    public Integer call() {
        var wished = new NewAgency(agency, slug, email, Stdin.line());
        return outboard.open(program -> switch (program.accounts().setUp(wished)) {
            case SetUp.Done done -> {
                outboard.out().println(done.agency().slug());
                yield Outboard.DONE;
            }
            case SetUp.Refused refused -> outboard.refuse(refused.reasons().values());
            case SetUp.TooLate ignored -> throw new Refused(Text.of("outboard.setup.too_late"));
        });
    }
}
