package app.outboard.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A sentence shown once, on the page after a redirect.
 *
 * @param kind {@code good}, {@code bad} or {@code note}
 */
public record Flash(String kind, String text) {
    String packed() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((kind + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Flash unpacked(String packed) {
        var parts = new String(Base64.getUrlDecoder().decode(packed), StandardCharsets.UTF_8).split("\n", 2);
        return parts.length < 2 ? null : new Flash(parts[0], parts[1]);
    }
}
