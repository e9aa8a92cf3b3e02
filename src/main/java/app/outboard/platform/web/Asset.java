package app.outboard.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file for the browser, in all forms it is sent in. */
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
    private final List<Form> squeezed;

    private Asset(String type, byte[] plain, List<Form> squeezed) {
        this.type = type;
        this.plain = plain;
        this.squeezed = squeezed;
    }

    /** The file squeezed, and the name browsers know that by. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Form(String encoding, byte[] bytes) {}

    static Asset of(String path, byte[] content) {
        return new Asset(type(path), content, isWorthSqueezing(path) ? squeezed(content) : List.of());
    }

    /** Pictures and fonts are squeezed already. */
    static boolean isWorthSqueezing(String path) {
        var type = type(path);
        return type.startsWith("text/") || type.equals("image/svg+xml");
    }

    String type() {
        return type;
    }

    byte[] plain() {
        return plain;
    }

    /** The smallest first. */
    List<Form> squeezed() {
        return squeezed;
    }

    private static List<Form> squeezed(byte[] content) {
        var forms = new ArrayList<Form>();
        var brotli = Squeezed.brotli(content);
        if (brotli.length > 0) forms.add(new Form("br", brotli));
        forms.add(new Form("gzip", Squeezed.gzip(content)));
        return List.copyOf(forms);
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
