package app.outboard.audit.setting;

import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Section;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.setting.SettingPage.Option;
import app.outboard.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Rules and their settings in words. */
public final class SettingWords {
    private final Texts texts;

    public SettingWords(Texts texts) {
        this.texts = texts;
    }

    public String title(Rule rule) {
        return texts.say("rules." + rule.id().value() + ".title");
    }

    public String label(Rule rule, Setting setting) {
        return texts.say("rules." + rule.id().value() + ".setting." + setting.name());
    }

    public String section(Section section) {
        return texts.say("judging.section." + section.key());
    }

    /** As these settings have it; off where the rule is left out. */
    public String severity(Rule rule, Settings settings) {
        if (settings.isOff(rule)) return texts.say("judging.off");
        var set = settings.severity(rule);
        return severity(set == null ? rule.severity() : set);
    }

    public String severity(Severity severity) {
        return texts.say("audit.severity." + severity.key());
    }

    /** All there are, and off. */
    List<Option> severities() {
        var options = new ArrayList<Option>();
        for (var severity : Severity.values()) options.add(new Option(severity.key(), severity(severity)));
        options.add(new Option(Settings.OFF, texts.say("judging.off")));
        return options;
    }
}
