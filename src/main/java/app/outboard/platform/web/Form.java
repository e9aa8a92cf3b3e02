package app.outboard.platform.web;

import io.javalin.http.Context;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** The fields of a form as they were sent. An absent field is an empty one. */
public final class Form {
    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    public static Form of(Context ctx) {
        return new Form(ctx.formParamMap());
    }

    /** For tests of forms. */
    public static Form of(Map<String, List<String>> fields) {
        return new Form(fields);
    }

    /** One line of text: normalised, without control characters, stripped. */
    public String line(String name) {
        return tidy(exact(name)).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** Several lines of text: as {@link #line}, with line ends as {@code \n}. */
    public String lines(String name) {
        return tidy(exact(name).replace("\r\n", "\n")).strip();
    }

    /** Exactly what was sent, for passwords. */
    public String exact(String name) {
        var values = all(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values of a field that may stand several times. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether a box is ticked. */
    public boolean on(String name) {
        return !exact(name).isEmpty();
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    private static String tidy(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
