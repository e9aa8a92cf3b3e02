package app.outboard.command;

import app.outboard.imports.Told;
import app.outboard.imports.Upload;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Previews files for a client, or for all clients of an agency by the accounts they name, and imports them when told so:
 * all of them or none, before the process ends.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    Outboard outboard;

    @Parameters(index = "0", paramLabel = "AGENCY[/CLIENT]")
    String place;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    List<Path> files;

    @Option(names = "--yes")
    boolean yes;

    @Override
    public Integer call() {
        files.forEach(ImportCommand::check);
        var uploads = files.stream().map(ImportCommand::upload).toList();
        return outboard.open(program -> answer(imported(program, uploads)));
    }

    private Told imported(Program program, List<Upload> uploads) {
        if (place.indexOf('/') < 0) return program.imports().importNow(Place.agency(program, place), uploads, yes);
        var scope = Place.client(program, place);
        if (scope.archived()) throw new Refused(Text.of("outboard.import.archived", scope.name()));
        return program.imports().importNow(scope, uploads, yes);
    }

    private int answer(Told told) {
        told.lines().forEach(outboard.out()::println);
        return switch (told) {
            case Told.Fine ignored -> say(yes ? "outboard.import.done" : "outboard.import.only_previewed");
            case Told.NothingNew ignored -> say("outboard.import.nothing_new");
            case Told.Refused refused -> {
                refused.reasons().forEach(outboard.err()::println);
                outboard.err().println(outboard.texts().say("outboard.import.refused"));
                yield Outboard.REFUSED;
            }
        };
    }

    private int say(String key) {
        outboard.out().println(outboard.texts().say(key));
        return Outboard.DONE;
    }

    private static void check(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file))
            throw new Refused(Text.of("outboard.import.no_file", file.toString()));
    }

    private static Upload upload(Path file) {
        return new Upload(String.valueOf(file.getFileName()), modified(file), () -> Files.newInputStream(file));
    }

    private static @Nullable Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return null;
        }
    }
}
