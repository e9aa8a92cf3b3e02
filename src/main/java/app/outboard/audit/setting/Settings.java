package app.outboard.audit.setting;

import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Values;
import app.outboard.audit.words.Language;
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings in force for one client, or for an agency where no client is meant. What is stored but no longer
 * understood is as good as not set.
 *
 * @param agency what the agency set, by {@link #name}
 * @param client what was set for the client alone
 */
public record Settings(Map<String, String> agency, Map<String, String> client, WordLists words) {
    public static final Settings USUAL = new Settings(Map.of(), Map.of(), WordLists.USUAL);

    /** Concerns the audit as a whole and no one rule. */
    static final String WHOLE = "*";

    static final String SEVERITY = "severity";
    static final String OFF = "off";
    static final String ON = "on";

    /** Of a client's severity: as the rule has it, whatever the agency says. */
    static final String USUALLY = "usual";

    static final String LANGUAGES = "languages";
    static final String SCHEDULE = "schedule";
    static final String AFTER_IMPORTS = "after_imports";

    public Settings {
        agency = Map.copyOf(agency);
        client = Map.copyOf(client);
    }

    static String name(String rule, String name) {
        return rule + "." + name;
    }

    /** A rule's values. */
    public Values of(Rule rule) {
        var values = Values.usual(rule.settings());
        for (var setting : rule.settings()) values = values.with(setting.name(), value(rule, setting));
        return values;
    }

    /** What somebody said of a rule's severity, or null. */
    public @Nullable Severity severity(Rule rule) {
        return stored(rule.id().value(), SEVERITY).flatMap(Severity::ofKey).orElse(null);
    }

    public boolean isOff(Rule rule) {
        return stored(rule.id().value(), SEVERITY).filter(OFF::equals).isPresent();
    }

    /** The one most texts are in first. */
    public List<Language> languages() {
        var chosen = stored(WHOLE, LANGUAGES).stream()
                .flatMap(codes -> Arrays.stream(codes.split(",")))
                .flatMap(code -> Language.ofCode(code.strip()).stream())
                .distinct()
                .toList();
        return chosen.isEmpty() ? List.of(Language.ENGLISH) : chosen;
    }

    public Schedule schedule() {
        return stored(WHOLE, SCHEDULE).flatMap(Schedule::ofKey).orElse(Schedule.MONTHLY);
    }

    public boolean runsAfterImports() {
        return stored(WHOLE, AFTER_IMPORTS).filter(OFF::equals).isEmpty();
    }

    public Lexicon lexicon() {
        return new Lexicon(languages(), words);
    }

    private double value(Rule rule, Setting setting) {
        return stored(rule.id().value(), setting.name())
                .flatMap(Amount::stored)
                .filter(setting::allows)
                .orElse(setting.usual());
    }

    private Optional<String> stored(String rule, String name) {
        var key = name(rule, name);
        return Optional.ofNullable(client.getOrDefault(key, agency.get(key)));
    }
}
