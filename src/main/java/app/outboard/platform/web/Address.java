package app.outboard.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A page's own address: its path, and the parameters that say what it shows. */
public record Address(String path, List<Parameter> parameters) {
    /** One of its parameters, not yet encoded. */
    public record Parameter(String name, String value) {}

    public Address {
        parameters = List.copyOf(parameters);
    }

    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /** The same with one parameter set, or left out where the value is empty. */
    public Address with(String name, String value) {
        var changed = new ArrayList<>(without(name));
        if (!value.isEmpty()) changed.add(new Parameter(name, value));
        return new Address(path, changed);
    }

    /** All parameters but one, for the hidden fields of a form that asks for it. */
    public List<Parameter> without(String name) {
        return parameters.stream().filter(it -> !it.name().equals(name)).toList();
    }

    public String url() {
        var url = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        for (var parameter : parameters) url.add(encoded(parameter.name()) + "=" + encoded(parameter.value()));
        return url.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
