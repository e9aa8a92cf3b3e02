package app.outboard.audit.setting;

import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.words.Language;
import app.outboard.audit.words.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can be set, for an agency or for a client. */
final class Slots {
    static final Slot LANGUAGES = new Slot.Languages();
    static final Slot SCHEDULE = new Slot.Choice(
            Settings.WHOLE,
            Settings.SCHEDULE,
            Arrays.stream(Schedule.values()).map(Schedule::key).toList());
    static final Slot AFTER_IMPORTS =
            new Slot.Choice(Settings.WHOLE, Settings.AFTER_IMPORTS, List.of(Settings.ON, Settings.OFF));

    /** Kept by {@code audit.links}, whose word on it counts. */
    static final Slot LINK_CHECKS = new Slot.Choice("links", "checks", List.of(Settings.ON, Settings.OFF));

    private Slots() {}

    static List<Slot> of(Rulebook rulebook, boolean ofClient) {
        var all = new ArrayList<>(List.of(LANGUAGES, SCHEDULE, AFTER_IMPORTS));
        for (var rule : rulebook.rules()) {
            all.add(severity(rule));
            all.addAll(thresholds(rule));
        }
        if (!ofClient) {
            all.add(LINK_CHECKS);
            for (var language : Language.values()) all.addAll(words(language));
            all.addAll(words(null));
        }
        return all;
    }

    /** A client may go back to what is usual where its agency has set something. */
    static Slot severity(Rule rule) {
        var keys = new ArrayList<String>();
        keys.add(Settings.USUALLY);
        for (var severity : Severity.values()) keys.add(severity.key());
        keys.add(Settings.OFF);
        return new Slot.Choice(rule.id().value(), Settings.SEVERITY, keys);
    }

    static List<Slot.Threshold> thresholds(Rule rule) {
        return rule.settings().stream()
                .map(setting -> new Slot.Threshold(rule, setting))
                .toList();
    }

    /** @param language null for the lists of no language */
    static List<Slot.Words> words(@Nullable Language language) {
        return Arrays.stream(WordList.values())
                .filter(list -> list.isOfLanguage() == (language != null))
                .map(list -> new Slot.Words(list, language))
                .toList();
    }
}
