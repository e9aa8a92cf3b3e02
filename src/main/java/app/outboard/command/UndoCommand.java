package app.outboard.command;

import app.outboard.ids.ImportId;
import app.outboard.platform.text.Text;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes an import back: the one named, or the newest that stands. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
    @ParentCommand
    Outboard outboard;

    @Parameters(index = "0", paramLabel = "AGENCY/CLIENT")
    String client;

    @Parameters(index = "1", arity = "0..1", paramLabel = "IMPORT")
    @Nullable
    Long wanted;

    @Override
    public Integer call() {
        return outboard.open(program -> {
            var scope = Place.client(program, client);
            var undone = program.imports()
                    .undo(scope, wanted == null ? null : new ImportId(wanted))
                    .orElseThrow(() -> new Refused(Text.of("outboard.undo.none", scope.name())));
            outboard.out().println(outboard.texts().say("outboard.undo.done", Long.toString(undone.value())));
            return Outboard.DONE;
        });
    }
}
