package app.outboard.audit.material;

import java.util.Locale;

/** Data a rule cannot do without. Each has a sentence that says where it comes from, {@code rules.need.<key>}. */
public enum Need {
    PIN_TITLES,
    PIN_DESCRIPTIONS,
    PIN_LINKS,
    PIN_DATES,
    PIN_BOARDS,
    PIN_ALT_TEXTS,
    PIN_KEYWORDS,
    /** Which Pins were saved from somebody else. */
    PIN_SAVED,
    PIN_IMAGES,
    PIN_IMAGE_SIZES,
    PIN_FORMATS,
    VIDEO_LENGTHS,
    /** Outbound clicks and Pin clicks by Pin. */
    PIN_CLICKS,
    PIN_IMPRESSIONS,
    PIN_SAVES,
    BOARDS,
    BOARD_DESCRIPTIONS,
    /** Which boards are group boards. */
    BOARD_GROUPS,
    BOARD_PRIVACY,
    BOARD_PIN_COUNTS,
    BOARD_CHANGES,
    BOARD_CLICKS,
    /** The client's keyword list. */
    KEYWORDS,
    /** How often its keywords are searched. */
    KEYWORD_SEARCHES,
    /** The client's own site. */
    WEBSITE,
    /** What stands behind the links; never waited for. */
    LINK_CHECKS,
    /** Link checks are switched off. */
    LINK_CHECKS_ON,
    /** Too few cases to say anything. */
    MORE_PINS,
    MORE_CLICKS,
    MORE_IMPRESSIONS,
    /** Figures of the same season a year before. */
    LAST_YEAR,
    /** The data are there, and hold nothing of the kind the rule looks at. */
    SUBJECTS,
    /** Somebody has to look and answer. */
    ANSWER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
