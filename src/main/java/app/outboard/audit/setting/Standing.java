package app.outboard.audit.setting;

import java.util.List;
import java.util.Map;

/**
 * What is set at one level, the agency's or one client's, and what is in force where that level sets nothing.
 *
 * @param linkChecks whether the agency has links looked at
 */
record Standing(Settings settings, boolean ofClient, boolean linkChecks) {
    /** What this level set; empty for nothing. */
    String own(Slot slot) {
        if (slot instanceof Slot.Words words)
            return String.join("\n", settings.words().own().getOrDefault(words.name(), List.of()));
        if (slot.equals(Slots.LINK_CHECKS)) return linkChecks ? Settings.ON : Settings.OFF;
        var own = ofClient ? settings.client() : settings.agency();
        return own.getOrDefault(Settings.name(slot.rule(), slot.name()), "");
    }

    boolean has(Slot slot) {
        return !own(slot).isEmpty();
    }

    Settings above() {
        return ofClient ? new Settings(settings.agency(), Map.of(), settings.words()) : Settings.USUAL;
    }
}
