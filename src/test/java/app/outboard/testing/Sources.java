package app.outboard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The project's own files, for tests that read them. */
public final class Sources {
    private Sources() {}

    public static List<Path> files(String folder, String ending) {
        return walk(folder, file -> file.toString().endsWith(ending));
    }

    /** The folders that hold Java files. */
    public static List<Path> folders(String folder) {
        return files(folder, ".java").stream().map(Path::getParent).distinct().toList();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> walk(String folder, Predicate<Path> which) {
        var root = Path.of(folder);
        if (!Files.exists(root)) return List.of();
        try (var files = Files.walk(root)) {
            return files.filter(which).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
