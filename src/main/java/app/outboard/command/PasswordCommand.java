package app.outboard.command;

import app.outboard.accounts.PasswordChange;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gives somebody a new password and ends all their sessions. */
@Command(name = "password")
final class PasswordCommand implements Callable<Integer> {
    @ParentCommand
    Outboard outboard;

    @Parameters(index = "0", paramLabel = "E")
    String email;

    @Option(names = "--password-stdin", required = true)
    boolean passwordFromStdin;

    @Override
    public Integer call() {
        var password = Stdin.line();
        return outboard.open(program -> switch (program.accounts().changePassword(email, password)) {
            case PasswordChange.Done ignored -> Outboard.DONE;
            case PasswordChange.Refused refused -> throw new Refused(refused.reason());
        });
    }
}
