package app.outboard.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files for the browser from the class path, whether that is a folder or a jar. */
final class AssetFiles {
    private static final String FOLDER = "/web-assets";
    /** What pages ask for: the app's, what audiences and reports need beside it, and the few rules of a page behind a link. */
    private static final List<String> SHEETS =
            List.of("css/app.css", "css/audiences.css", "css/reports.css", "css/share.css");

    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([\\w-]+\\.css)\"\\) layer\\((\\w+)\\);");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    private AssetFiles() {}

    /** All files by their path, in a fixed order. */
    static SortedMap<String, byte[]> read() {
        var files = new TreeMap<String, byte[]>();
        try {
            var root = Objects.requireNonNull(AssetFiles.class.getResource(FOLDER), "no assets")
                    .toURI();
            if (root.getScheme().equals("jar")) readJar(root, files);
            else readFolder(Path.of(root), files);
            files.put("js/chart.umd.js", chartLibrary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        for (var sheet : SHEETS) files.computeIfPresent(sheet, (path, content) -> flattened(content, files));
        return files;
    }

    private static void readJar(URI root, Map<String, byte[]> files) throws IOException {
        try (var jar = FileSystems.newFileSystem(root, Map.<String, Object>of())) {
            readFolder(jar.getPath(FOLDER), files);
        }
    }

    private static void readFolder(Path folder, Map<String, byte[]> files) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList())
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
    }

    private static byte[] chartLibrary() throws IOException {
        var about = new Properties();
        try (var in = resource("/META-INF/maven/org.webjars.npm/chart.js/pom.properties")) {
            about.load(in);
        }
        var version = about.getProperty("version");
        try (var in = resource("/META-INF/resources/webjars/chart.js/" + version + "/dist/chart.umd.js")) {
            return in.readAllBytes();
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(AssetFiles.class.getResourceAsStream(path), path);
    }

    /** One style sheet instead of thirty: each import becomes the layer it names. */
    private static byte[] flattened(byte[] sheet, Map<String, byte[]> files) {
        var text = new String(sheet, StandardCharsets.UTF_8);
        return IMPORT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(layer(found.group(2), sheet(files, found.group(1)))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sheet(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get("css/" + name), name);
    }

    private static String layer(String name, byte[] sheet) {
        var rules = COMMENT.matcher(new String(sheet, StandardCharsets.UTF_8)).replaceAll("");
        return "@layer " + name + " {\n" + rules + "}\n";
    }
}
