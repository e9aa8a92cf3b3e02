package app.outboard.platform.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The files for the browser, under one hash of them all, so that modules may import each other by relative paths and
 * everything may be kept for ever.
 */
public final class Assets {
    private final String hash;
    private final Map<String, Asset> files;

    private Assets(String hash, Map<String, Asset> files) {
        this.hash = hash;
        this.files = files;
    }

    static Assets load() {
        var files = files();
        return new Assets(
                hash(files),
                files.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, file -> Asset.of(file.getKey(), file.getValue()))));
    }

    /** All files by their path, as they are before they are squeezed; for the build too. */
    public static SortedMap<String, byte[]> files() {
        return AssetFiles.read();
    }

    /** Whether a file gets much smaller; for the build too. */
    public static boolean isWorthSqueezing(String path) {
        return Asset.isWorthSqueezing(path);
    }

    /** The address of a file, {@code css/app.css}. */
    public String url(String path) {
        return "/assets/" + hash + "/" + path;
    }

    /** An old page may ask by an old hash during an upgrade: it gets today's file, but must not keep it. */
    void serve(Context ctx) {
        var caching = ctx.pathParam("hash").equals(hash) ? "public, max-age=31536000, immutable" : "no-cache";
        send(ctx, ctx.pathParam("path"), caching);
    }

    void icon(Context ctx) {
        send(ctx, "images/icon.svg", "public, max-age=86400");
    }

    private void send(Context ctx, String path, String caching) {
        var asset = files.get(path);
        if (asset == null) throw new NotFoundResponse();
        ctx.disableCompression();
        ctx.contentType(asset.type()).header("Cache-Control", caching);
        var accepted = accepted(ctx);
        asset.squeezed().stream()
                .filter(form -> accepted.contains(form.encoding()))
                .findFirst()
                .ifPresentOrElse(
                        form -> ctx.header("Content-Encoding", form.encoding()).result(form.bytes()),
                        () -> ctx.result(asset.plain()));
    }

    private static List<String> accepted(Context ctx) {
        var header = ctx.header("Accept-Encoding");
        return header == null ? List.of() : Arrays.asList(header.split("[,;] *", -1));
    }

    private static String hash(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
