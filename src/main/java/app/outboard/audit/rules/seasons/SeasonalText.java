package app.outboard.audit.rules.seasons;

import app.outboard.audit.material.AuditedPin;

/** What says that a Pin is made for a season: its title and keywords. Descriptions name feasts in passing. */
final class SeasonalText {
    private SeasonalText() {}

    static String of(AuditedPin pin) {
        return pin.titleOrEmpty() + "\n" + (pin.keywords() == null ? "" : pin.keywords());
    }
}
