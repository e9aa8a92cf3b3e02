package app.outboard.analytics.question;

import app.outboard.analytics.question.PeriodPicker.Kept;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A page's own address: its path, and the parameters that say what it shows. */
public record Address(String path, List<Kept> parameters) {
    public Address {
        parameters = List.copyOf(parameters);
    }

    /** A page that says in its address only what differs from its usual question. */
    public static Address of(String path, Question question) {
        var parameters = new ArrayList<Kept>();
        for (var pair : question.query().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) parameters.add(new Kept(pair.substring(0, equals), pair.substring(equals + 1)));
        }
        return new Address(path, parameters);
    }

    /** The same with one parameter set, or left out where the value is empty. */
    public Address with(String name, String value) {
        var changed = new ArrayList<Kept>();
        for (var parameter : parameters) if (!parameter.name().equals(name)) changed.add(parameter);
        if (!value.isEmpty()) changed.add(new Kept(name, value));
        return new Address(path, changed);
    }

    public List<Kept> without(String name) {
        return with(name, "").parameters;
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
