package app.outboard.platform.mail;

/** What may stand in a header. */
final class Headers {
    private Headers() {}

    /** Refuses line breaks and other control characters, by which a text would become a header of its own. */
    static String check(String name, String value) {
        if (value.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("A control character in the header " + name);
        return value;
    }
}
