package app.outboard.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file for the browser, squeezed beforehand where that helps. */
final class Asset {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    private final String type;
    private final byte[] plain;
    private final byte[] squeezed;

    private Asset(String type, byte[] plain, byte[] squeezed) {
        this.type = type;
        this.plain = plain;
        this.squeezed = squeezed;
    }

    static Asset of(String path, byte[] content) {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        var type = TYPES.getOrDefault(ending, "application/octet-stream");
        boolean worthIt = type.startsWith("text/") || ending.equals("svg");
        return new Asset(type, content, worthIt ? squeeze(content) : new byte[0]);
    }

    String type() {
        return type;
    }

    byte[] plain() {
        return plain;
    }

    byte[] squeezed() {
        return squeezed;
    }

    boolean isSqueezed() {
        return squeezed.length > 0;
    }

    private static byte[] squeeze(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
