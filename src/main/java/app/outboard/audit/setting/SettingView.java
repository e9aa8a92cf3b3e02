package app.outboard.audit.setting;

import static java.util.stream.Collectors.groupingBy;

import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Section;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.setting.SettingPage.Box;
import app.outboard.audit.setting.SettingPage.Input;
import app.outboard.audit.setting.SettingPage.Languages;
import app.outboard.audit.setting.SettingPage.Option;
import app.outboard.audit.setting.SettingPage.Pick;
import app.outboard.audit.setting.SettingPage.Problem;
import app.outboard.audit.setting.SettingPage.RuleRow;
import app.outboard.audit.setting.SettingPage.SectionCard;
import app.outboard.audit.words.Language;
import app.outboard.platform.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a level's settings into the words and fields of their page. */
final class SettingView {
    private final Rulebook rulebook;
    private final Standing standing;
    private final Settings above;
    private final SettingForm form;
    private final Map<String, String> errors;
    private final Texts texts;
    private final String catalogue;
    private final SettingWords words;

    /** @param catalogue the address of the page that explains the rules */
    SettingView(
            Rulebook rulebook,
            Standing standing,
            SettingForm form,
            Map<String, String> errors,
            Texts texts,
            String catalogue) {
        this.rulebook = rulebook;
        this.standing = standing;
        this.above = standing.above();
        this.form = form;
        this.errors = errors;
        this.texts = texts;
        this.catalogue = catalogue;
        this.words = new SettingWords(texts);
    }

    SettingPage page(String action, boolean mayEdit) {
        return new SettingPage(
                standing.ofClient(),
                mayEdit,
                action,
                catalogue,
                texts.say(standing.ofClient() ? "judging.lead.client" : "judging.lead.agency"),
                problems(),
                languages(),
                picks(),
                sections(),
                standing.ofClient() ? List.of() : new WordView(standing, form, errors, texts).groups());
    }

    private List<Problem> problems() {
        return form.slots().stream()
                .filter(slot -> errors.containsKey(slot.field()))
                .map(slot ->
                        new Problem("#field-" + slot.field(), problem(slot, errors.getOrDefault(slot.field(), ""))))
                .toList();
    }

    private String problem(Slot slot, String complaint) {
        return slot instanceof Slot.Threshold ? texts.say("judging.problem", slot.rule(), complaint) : complaint;
    }

    private Languages languages() {
        var slot = Slots.LANGUAGES;
        var typed = List.of(form.typed(slot).split(",", -1));
        var options = new ArrayList<Option>();
        var inForce = above.languages().stream().map(this::name).collect(Collectors.joining(", "));
        options.add(new Option("", otherwise(inForce)));
        for (var language : Language.values()) options.add(new Option(language.code(), name(language)));
        var also = Arrays.stream(Language.values())
                .map(it -> new Box(
                        Slot.Languages.also(it),
                        name(it),
                        typed.subList(1, typed.size()).contains(it.code())))
                .toList();
        return new Languages(
                Slot.Languages.FIRST,
                typed.getFirst(),
                options,
                SettingForm.before(slot),
                form.was(slot),
                also,
                errors.get(slot.field()));
    }

    private List<Pick> picks() {
        return standing.ofClient()
                ? List.of(schedule(), afterImports())
                : List.of(schedule(), afterImports(), linkChecks());
    }

    private Pick linkChecks() {
        var options = List.of(
                new Option(Settings.ON, texts.say("judging.usual", texts.say("judging.on"))),
                new Option(Settings.OFF, texts.say("judging.off")));
        return pick(
                Slots.LINK_CHECKS, texts.say("judging.link_checks"), options, texts.say("judging.link_checks.hint"));
    }

    private Pick schedule() {
        var options = new ArrayList<Option>();
        options.add(new Option("", otherwise(said(above.schedule()))));
        for (var schedule : Schedule.values()) options.add(new Option(schedule.key(), said(schedule)));
        return pick(Slots.SCHEDULE, texts.say("judging.schedule"), options, texts.say("judging.schedule.hint"));
    }

    private Pick afterImports() {
        var options = List.of(
                new Option("", otherwise(texts.say(above.runsAfterImports() ? "judging.on" : "judging.off"))),
                new Option(Settings.ON, texts.say("judging.on")),
                new Option(Settings.OFF, texts.say("judging.off")));
        return pick(Slots.AFTER_IMPORTS, texts.say("judging.after_imports"), options, null);
    }

    private List<SectionCard> sections() {
        var bySection = rulebook.rules().stream().collect(groupingBy(Rule::section, TreeMap::new, Collectors.toList()));
        return bySection.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SectionCard section(Section section, List<Rule> rules) {
        var rows = rules.stream().map(this::row).toList();
        long set = rows.stream().filter(RuleRow::set).count();
        return new SectionCard(
                section.key(),
                words.section(section),
                set == 0 ? null : texts.say("judging.section.set", set, rows.size()),
                rows);
    }

    private RuleRow row(Rule rule) {
        var slots = new ArrayList<Slot>(Slots.thresholds(rule));
        slots.add(Slots.severity(rule));
        boolean wrong = slots.stream().anyMatch(slot -> errors.containsKey(slot.field()));
        return new RuleRow(
                rule.id().value(),
                words.title(rule),
                words.severity(rule, standing.settings()),
                standing.settings().isOff(rule),
                slots.stream().anyMatch(standing::has),
                wrong,
                catalogue + "#" + rule.id().value(),
                severity(rule),
                Slots.thresholds(rule).stream().map(slot -> input(rule, slot)).toList(),
                Slots.severity(rule).reset());
    }

    private Pick severity(Rule rule) {
        var slot = Slots.severity(rule);
        var options = new ArrayList<Option>();
        options.add(new Option("", otherwise(words.severity(rule, above))));
        if (standing.ofClient() && (above.isOff(rule) || above.severity(rule) != null))
            options.add(new Option(Settings.USUALLY, texts.say("judging.usual", words.severity(rule, Settings.USUAL))));
        options.addAll(words.severities());
        return pick(slot, texts.say("judging.severity"), options, null);
    }

    private Input input(Rule rule, Slot.Threshold slot) {
        var setting = slot.setting();
        double otherwise = above.of(rule).number(setting.name());
        return new Input(
                slot.field(),
                words.label(rule, setting),
                form.typed(slot),
                SettingForm.before(slot),
                form.was(slot),
                Amount.typed(setting, otherwise),
                texts.say(
                        standing.ofClient() ? "judging.hint.client" : "judging.hint.agency",
                        Amount.said(setting, otherwise),
                        Amount.said(setting, setting.least()),
                        Amount.said(setting, setting.most())),
                errors.get(slot.field()));
    }

    private Pick pick(Slot slot, String label, List<Option> options, @Nullable String hint) {
        return new Pick(
                slot.field(),
                label,
                form.typed(slot),
                SettingForm.before(slot),
                form.was(slot),
                options,
                hint,
                errors.get(slot.field()));
    }

    /** The choice that leaves it to the level above, and what that is. */
    private String otherwise(String inForce) {
        return texts.say(standing.ofClient() ? "judging.as_agency" : "judging.usual", inForce);
    }

    private String said(Schedule schedule) {
        return texts.say("judging.schedule." + schedule.key());
    }

    private String name(Language language) {
        return texts.say("judging.language." + language.code());
    }
}
