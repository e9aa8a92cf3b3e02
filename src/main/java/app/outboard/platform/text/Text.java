package app.outboard.platform.text;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence not yet put into words: a key of a message bundle and its arguments (texts, strings, numbers, dates).
 *
 * @param key the bundle's key; its first part names the bundle, {@code imports.preview.title} lives in
 *     {@code messages/imports.properties}
 */
public record Text(String key, List<Object> args) {
    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String key, Object... args) {
        return new Text(key, Arrays.asList(args));
    }
}
