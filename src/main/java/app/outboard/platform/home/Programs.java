package app.outboard.platform.home;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, packed in a jar for this kind of machine and unpacked into the home once. */
final class Programs {
    private Programs() {}

    /** The folder {@code bin} of the unpacked programs. */
    static Path unpacked(Home home) throws IOException {
        var archive = archive();
        var target = home.folder().resolve("postgres-" + version(archive));
        if (!Files.isDirectory(target)) {
            Folders.clear(home.folder(), "making-programs");
            var making = home.folder().resolve("making-programs");
            unpack(archive, making);
            Folders.publish(making, target);
        }
        return target.resolve("bin");
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-" + system + "-" + machine + ".txz";
        var archive = Programs.class.getResource(name);
        if (archive == null) throw new CannotStart(Text.of("run.postgres.machine", system, machine));
        return archive;
    }

    /** The checksum that the jar keeps anyway, so that an upgrade of PostgreSQL gets a folder of its own. */
    private static String version(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : "unpacked";
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpack(in, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream in, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        var folder = file.getParent();
        if (folder != null) Files.createDirectories(folder);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(in, file);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
