package app.outboard.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** One call in a {@link Chain}, on one of our own types or on the size of a collection. */
final class Call {
    private final String method;
    private final @Nullable String argument;
    /** An expression meets one type, hardly ever another. */
    private volatile @Nullable Met last;

    /** @param own the type's own method of this name, or null */
    private record Met(Class<?> type, @Nullable Method own) {}

    Call(String method, @Nullable String argument) {
        this.method = method;
        this.argument = argument;
    }

    /** Its answer, or {@link Chain#UNKNOWN} where only OGNL can tell. */
    @Nullable
    Object on(@Nullable Object target) {
        if (target == null) return Chain.UNKNOWN;
        var met = last;
        if (met == null || met.type() != target.getClass()) {
            met = new Met(target.getClass(), find(target.getClass()));
            last = met;
        }
        if (met.own() != null) return invoke(met.own(), target);
        return argument == null ? ofCollection(target) : Chain.UNKNOWN;
    }

    private Object ofCollection(Object target) {
        return switch (method) {
            case "isEmpty" ->
                target instanceof Collection<?> all
                        ? all.isEmpty()
                        : target instanceof Map<?, ?> all ? all.isEmpty() : Chain.UNKNOWN;
            case "size" -> target instanceof Collection<?> all ? all.size() : Chain.UNKNOWN;
            default -> Chain.UNKNOWN;
        };
    }

    /** Of other people's types Thymeleaf keeps a list of what may be called; none where several bear the name. */
    private @Nullable Method find(Class<?> type) {
        var parameters = argument == null ? List.of() : List.of(String.class);
        var named = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(method) && !each.isBridge())
                .filter(each -> each.getDeclaringClass().getName().startsWith("app.outboard."))
                .toList();
        if (named.size() != 1 || !List.of(named.getFirst().getParameterTypes()).equals(parameters)) return null;
        named.getFirst().setAccessible(true);
        return named.getFirst();
    }

    private @Nullable Object invoke(Method own, Object target) {
        try {
            return argument == null ? own.invoke(target) : own.invoke(target, argument);
        } catch (IllegalAccessException | InvocationTargetException e) {
            var cause = e instanceof InvocationTargetException thrown ? thrown.getCause() : e;
            throw new TemplateProcessingException("Calling " + own, cause);
        }
    }
}
