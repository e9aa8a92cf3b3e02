package app.outboard.platform.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders that appear whole or not at all. */
final class Folders {
    private Folders() {}

    /** Gives a finished file or folder its name, so that it is still there after a power cut. */
    static void publish(Path made, Path name) throws IOException {
        Files.move(made, name, StandardCopyOption.ATOMIC_MOVE);
        var parent = name.getParent();
        if (parent == null) return;
        try (var folder = FileChannel.open(parent, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Removes what a start that was cut short has left: everything in the folder whose name begins so. */
    static void clear(Path parent, String prefix) throws IOException {
        try (var leftovers = Files.newDirectoryStream(parent, prefix + "*")) {
            for (var leftover : leftovers) delete(leftover);
        }
    }

    static void delete(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
