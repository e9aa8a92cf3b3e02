package app.outboard.audit.setting;

/**
 * Something somebody set.
 *
 * @param value as stored; empty takes back what was set
 */
record Change(String rule, String name, String value) {
    boolean isReset() {
        return value.isEmpty();
    }

    boolean isOfLinks() {
        return rule.equals(Slots.LINK_CHECKS.rule());
    }

    boolean isOfWords() {
        return rule.equals(Slot.Words.RULE);
    }
}
