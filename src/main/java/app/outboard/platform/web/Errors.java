package app.outboard.platform.web;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, by field; the first complaint about a field stands. */
public final class Errors {
    private final Map<String, Text> byField = new LinkedHashMap<>();

    public Errors add(String field, Text complaint) {
        byField.putIfAbsent(field, complaint);
        return this;
    }

    /** Adds the complaint when the condition does not hold. */
    public Errors demand(boolean holds, String field, Text complaint) {
        return holds ? this : add(field, complaint);
    }

    /** Those that a verb found. */
    public static Errors of(Map<String, Text> complaints) {
        var errors = new Errors();
        complaints.forEach(errors::add);
        return errors;
    }

    public boolean none() {
        return byField.isEmpty();
    }

    public Map<String, Text> byField() {
        return Map.copyOf(byField);
    }

    public boolean any() {
        return !none();
    }

    /** As sentences, for the page: {@code errors.get('name')}. */
    public Map<String, String> said(Texts texts) {
        var said = new LinkedHashMap<String, String>();
        byField.forEach((field, complaint) -> said.put(field, texts.say(complaint)));
        return said;
    }
}
