package app.outboard.audit.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule's settings as they are for one client: the client's own, else the agency's, else the default. */
public record Values(Map<String, Double> byName) {
    public Values {
        byName = Map.copyOf(byName);
    }

    /** The defaults of these settings. */
    public static Values usual(List<Setting> settings) {
        var values = new LinkedHashMap<String, Double>();
        settings.forEach(setting -> values.put(setting.name(), setting.usual()));
        return new Values(values);
    }

    public Values with(String name, double value) {
        var values = new LinkedHashMap<>(byName);
        values.put(name, value);
        return new Values(values);
    }

    public int count(String name) {
        return (int) Math.round(number(name));
    }

    public double number(String name) {
        var value = byName.get(name);
        if (value == null) throw new IllegalArgumentException("No setting " + name);
        return value;
    }
}
