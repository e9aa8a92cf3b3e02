package app.outboard.audit.setting;

import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of a level's settings. Beside what is typed it knows what each field held when the page was opened: only what
 * somebody changed is stored, so that of two people who save at once neither undoes what the other did elsewhere.
 */
record SettingForm(List<Slot> slots, Map<String, String> typed, Map<String, String> was) {
    SettingForm {
        slots = List.copyOf(slots);
        typed = Map.copyOf(typed);
        was = Map.copyOf(was);
    }

    static SettingForm of(List<Slot> slots, Standing standing) {
        var shown = new HashMap<String, String>();
        for (var slot : slots) shown.put(slot.field(), slot.shown(standing.own(slot)));
        return new SettingForm(slots, shown, shown);
    }

    /** A field that was not sent stays as it is. */
    static SettingForm from(Form form, List<Slot> slots, Standing standing) {
        var typed = new HashMap<String, String>();
        var was = new HashMap<String, String>();
        for (var slot : slots) {
            var now = slot.shown(standing.own(slot));
            boolean reset = form.on(slot.reset());
            boolean sent = slot.isIn(form);
            typed.put(slot.field(), reset ? "" : sent ? slot.read(form) : now);
            was.put(slot.field(), sent && form.has(before(slot)) ? form.lines(before(slot)) : now);
        }
        return new SettingForm(slots, typed, was);
    }

    static String before(Slot slot) {
        return "was." + slot.field();
    }

    String typed(Slot slot) {
        return typed.getOrDefault(slot.field(), "");
    }

    String was(Slot slot) {
        return was.getOrDefault(slot.field(), "");
    }

    Errors errors() {
        var errors = new Errors();
        for (var slot : changed())
            errors.demand(slot.stored(typed(slot)).isPresent(), slot.field(), slot.complaint(typed(slot)));
        return errors;
    }

    /** Of a form without errors. */
    List<Change> changes() {
        return changed().stream()
                .map(slot -> new Change(
                        slot.rule(), slot.name(), slot.stored(typed(slot)).orElseThrow()))
                .toList();
    }

    private List<Slot> changed() {
        return slots.stream().filter(slot -> !typed(slot).equals(was(slot))).toList();
    }
}
