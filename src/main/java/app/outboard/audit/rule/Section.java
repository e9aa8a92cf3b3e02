package app.outboard.audit.rule;

import java.util.Locale;

/** The parts of an audit, named by the first letter of their rules' ids. */
public enum Section {
    TEXTS('A'),
    LINKS('B'),
    RHYTHM('C'),
    IMAGES('D'),
    BOARDS('E'),
    ACCOUNT('F'),
    SEASONS('Y');

    private final char letter;

    Section(char letter) {
        this.letter = letter;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Section of(RuleId rule) {
        for (var section : values()) if (rule.value().charAt(0) == section.letter) return section;
        throw new IllegalArgumentException("No section for the rule " + rule.value());
    }
}
