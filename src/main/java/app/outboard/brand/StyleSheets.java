package app.outboard.brand;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The style sheet of a brand, for inline styles are barred. All it says follows from the colour, so its address is the
 * colour: it needs no agency, no link and no password, tells nothing about any, and may be kept for ever.
 */
public final class StyleSheets {
    static final String ROUTE = "/colours/{hash}/{file}";
    private static final String ENDING = ".css";

    private StyleSheets() {}

    /** Where a page finds the colours of a brand as {@code --brand} and its shades. */
    public static String address(Shades shades) {
        return "/colours/" + hash(shades.css()) + "/" + shades.brand().hex().substring(1) + ENDING;
    }

    /** An old page may ask by an old hash during an upgrade: it gets today's shades, but must not keep them. */
    static void show(Context ctx) {
        var file = ctx.pathParam("file");
        if (!file.matches("[0-9a-f]{6}\\.css")) throw new NotFoundResponse();
        var css = Shades.of(Paint.known(file.substring(0, 6))).css();
        boolean todays = ctx.pathParam("hash").equals(hash(css));
        ctx.contentType("text/css; charset=utf-8")
                .header("Cache-Control", todays ? "public, max-age=31536000, immutable" : "no-cache")
                .result(css);
    }

    private static String hash(String css) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
