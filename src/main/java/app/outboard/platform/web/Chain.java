package app.outboard.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

/**
 * An expression of the form {@code name}, {@code name.call().call('text')}, either with {@code !} before it or compared
 * behind it: {@code == null}, {@code != 'text'}, {@code == other.call()}. Texts of one letter are no texts to OGNL, so
 * they are left to it.
 *
 * @param compared null where nothing is compared
 */
record Chain(
        boolean not,
        String name,
        List<Call> calls,
        @Nullable Compared compared) {
    /** Says that OGNL has to be asked. */
    static final Object UNKNOWN = new Object();

    private static final String PATH = "[a-zA-Z]\\w*(?:\\.\\w+\\((?:'[^'\\\\]{2,}')?\\))*";
    private static final Pattern FORM = Pattern.compile("\\s*(?<not>!)?(?<path>" + PATH
            + ")(?:\\s*(?<how>==|!=)\\s*(?:'(?<text>[^'\\\\]{2,})'|(?<other>" + PATH + ")))?\\s*");
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\((?:'([^']*)')?\\)");

    /** Words of the language, and what Thymeleaf guards. */
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "param", "not", "new", "this");

    /** What a chain is compared with: another, or else a text, or else nothing. */
    record Compared(
            boolean same, @Nullable String text, @Nullable Chain other) {}

    static Optional<Chain> parse(String expression) {
        var form = FORM.matcher(expression);
        if (!form.matches()) return Optional.empty();
        boolean not = form.group("not") != null;
        var how = form.group("how");
        if (not && how != null) return Optional.empty();
        return path(form.group("path"))
                .flatMap(path -> how == null
                        ? Optional.of(new Chain(not, path.name(), path.calls(), null))
                        : compared(how.equals("=="), form.group("text"), form.group("other"))
                                .map(with -> new Chain(false, path.name(), path.calls(), with)));
    }

    private static Optional<Compared> compared(boolean same, @Nullable String text, @Nullable String other) {
        if (other == null || other.equals("null")) return Optional.of(new Compared(same, text, null));
        return path(other).map(chain -> new Compared(same, null, chain));
    }

    private static Optional<Chain> path(String path) {
        int end = path.indexOf('.');
        var name = end < 0 ? path : path.substring(0, end);
        if (TAKEN.contains(name)) return Optional.empty();
        var calls = CALL.matcher(path)
                .results()
                .map(call -> new Call(call.group(1), call.group(2)))
                .toList();
        return Optional.of(new Chain(false, name, calls, null));
    }

    static boolean isKnown(@Nullable Object value) {
        return value != UNKNOWN;
    }

    /** The value, or {@link #UNKNOWN}. */
    @Nullable
    Object valueIn(IExpressionContext context) {
        var value = context.getVariable(name);
        for (var call : calls) {
            value = call.on(value);
            if (!isKnown(value)) return UNKNOWN;
        }
        if (not) return value instanceof Boolean claim ? !claim : UNKNOWN;
        if (compared == null) return value;
        var with = compared.other();
        var other = with == null ? compared.text() : with.valueIn(context);
        return compare(value, other, compared.same());
    }

    private static Object compare(@Nullable Object value, @Nullable Object other, boolean same) {
        if (!isKnown(other)) return UNKNOWN;
        if (value == null || other == null) return (value == null && other == null) == same;
        return value instanceof String && other instanceof String ? value.equals(other) == same : UNKNOWN;
    }
}
