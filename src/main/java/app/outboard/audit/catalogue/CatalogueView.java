package app.outboard.audit.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Section;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.setting.Amount;
import app.outboard.audit.setting.SettingWords;
import app.outboard.audit.setting.Settings;
import app.outboard.platform.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the rules into words, with an agency's settings. */
final class CatalogueView {
    private final Settings settings;
    private final Texts texts;
    private final SettingWords words;

    CatalogueView(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
        this.words = new SettingWords(texts);
    }

    record Page(String about, List<Certain> certainties, List<Group> groups) {}

    record Certain(String letter, String meaning) {}

    record Group(String key, String title, List<Entry> rules) {}

    /**
     * @param usually the severity the rule itself has, where the agency set another
     * @param needs what data it needs, in the order of {@link Need}
     */
    record Entry(
            String id,
            String title,
            String severity,
            @Nullable String usually,
            boolean off,
            boolean byHand,
            Certain certainty,
            String looks,
            String why,
            List<String> needs,
            List<Threshold> thresholds,
            String fix,
            String source) {}

    /** @param usually what is usual, where the agency set something else */
    record Threshold(String label, String value, @Nullable String usually) {}

    Page page(Rulebook rulebook) {
        var rules = rulebook.rules();
        var bySection = rules.stream().collect(groupingBy(Rule::section, TreeMap::new, toList()));
        return new Page(
                texts.say("catalogue.about", rules.size()),
                Arrays.stream(Certainty.values()).map(this::certain).toList(),
                bySection.entrySet().stream()
                        .map(entry -> group(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Group group(Section section, List<Rule> rules) {
        return new Group(
                section.key(),
                words.section(section),
                rules.stream().map(this::entry).toList());
    }

    private Entry entry(Rule rule) {
        var severity = words.severity(rule, settings);
        var usual = words.severity(rule.severity());
        return new Entry(
                rule.id().value(),
                words.title(rule),
                severity,
                severity.equals(usual) ? null : texts.say("catalogue.usually", usual),
                settings.isOff(rule),
                rule.isByHand(),
                certain(rule.certainty()),
                said(rule, "looks"),
                said(rule, "why"),
                rule.needs().stream().sorted().map(this::need).toList(),
                rule.settings().stream()
                        .map(setting -> threshold(rule, setting))
                        .toList(),
                said(rule, "fix"),
                said(rule, "source"));
    }

    private Threshold threshold(Rule rule, Setting setting) {
        double value = settings.of(rule).number(setting.name());
        var usual = Amount.said(setting, setting.usual());
        return new Threshold(
                words.label(rule, setting),
                Amount.said(setting, value),
                value == setting.usual() ? null : texts.say("catalogue.usually", usual));
    }

    private Certain certain(Certainty certainty) {
        return new Certain(certainty.name(), texts.say("catalogue.certainty." + certainty.name()));
    }

    /** Where it says what is missing, the catalogue has words of its own for what is wanted. */
    private String need(Need need) {
        var wanted = texts.sayIfKnown("catalogue.need." + need.key());
        return wanted == null ? texts.say("rules.need." + need.key()) : wanted;
    }

    private String said(Rule rule, String what) {
        return texts.say("rules." + rule.id().value() + "." + what);
    }
}
