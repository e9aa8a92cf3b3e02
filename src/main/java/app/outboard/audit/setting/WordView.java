package app.outboard.audit.setting;

import app.outboard.audit.setting.SettingPage.Area;
import app.outboard.audit.setting.SettingPage.WordGroup;
import app.outboard.audit.words.Language;
import app.outboard.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of words as fields, a group each for a language and one for those of none. */
final class WordView {
    private final Standing standing;
    private final SettingForm form;
    private final Map<String, String> errors;
    private final Texts texts;

    WordView(Standing standing, SettingForm form, Map<String, String> errors, Texts texts) {
        this.standing = standing;
        this.form = form;
        this.errors = errors;
        this.texts = texts;
    }

    List<WordGroup> groups() {
        var groups = new ArrayList<WordGroup>();
        for (var language : Language.values())
            groups.add(group(language.code(), texts.say("judging.language." + language.code()), Slots.words(language)));
        groups.add(group("hosts", texts.say("judging.words.hosts"), Slots.words(null)));
        return groups;
    }

    private WordGroup group(String key, String title, List<Slot.Words> slots) {
        long set = slots.stream().filter(standing::has).count();
        return new WordGroup(
                key,
                title,
                set == 0 ? null : texts.say("judging.words.set", set, slots.size()),
                slots.stream().anyMatch(slot -> errors.containsKey(slot.field())),
                slots.stream().map(this::area).toList());
    }

    private Area area(Slot.Words slot) {
        var list = "judging.words." + slot.list().key();
        return new Area(
                slot.field(),
                texts.say(list),
                form.typed(slot),
                SettingForm.before(slot),
                form.was(slot),
                texts.say(list + ".hint"),
                standing.has(slot),
                slot.reset(),
                errors.get(slot.field()));
    }
}
