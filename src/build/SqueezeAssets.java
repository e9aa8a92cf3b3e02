import app.outboard.platform.web.Assets;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Squeezes the files for the browser with Brotli as hard as it goes, once, so that the program neither spends that time at
 * its start nor needs the library. Run by the build; leaves alone what it has squeezed before. Each result is named by
 * what it was made from, see {@code Squeezed}, so that one never stands for another content.
 */
public final class SqueezeAssets {
    private static final Encoder.Parameters HARDEST = Encoder.Parameters.create(11);

    private SqueezeAssets() {}

    public static void main(String[] args) throws Exception {
        var target = Files.createDirectories(Path.of(args[0]));
        var wanted = new HashSet<Path>();
        for (var file : Assets.files().entrySet()) {
            if (!Assets.isWorthSqueezing(file.getKey())) continue;
            var squeezed = target.resolve(sha256(file.getValue()) + ".br");
            wanted.add(squeezed);
            if (!Files.exists(squeezed)) squeeze(file.getValue(), squeezed);
        }
        sweep(target, wanted);
    }

    private static void squeeze(byte[] content, Path target) throws IOException {
        Brotli4jLoader.ensureAvailability();
        Files.write(target, Encoder.compress(content, HARDEST));
    }

    private static void sweep(Path target, Set<Path> wanted) throws IOException {
        try (var files = Files.list(target)) {
            for (var file : files.toList()) if (!wanted.contains(file)) Files.delete(file);
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
