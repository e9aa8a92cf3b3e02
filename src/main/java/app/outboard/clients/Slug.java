package app.outboard.clients;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;

/** The client's name as its addresses bear it: lower-case letters, digits and single hyphens. */
record Slug(String text) {
    static final int LONGEST = 40;

    /** Words that stand where a client's slug would stand in an address, or soon may. */
    private static final Set<String> RESERVED =
            Set.of("all", "archive", "archived", "edit", "import", "imports", "new", "settings", "tags");

    private static final String NAMELESS = "client";

    /** The slug of a name, whatever its script: "Bäckerei Groß" gives baeckerei-gross, "Пекарня" gives pekarna. */
    static Slug of(String name) {
        var latin =
                Transliterator.getInstance("de-ASCII; Any-Latin; Latin-ASCII").transliterate(name);
        var text = new StringBuilder();
        for (char letter : latin.toLowerCase(Locale.ROOT).toCharArray()) {
            if (fits(letter)) text.append(letter);
            else if (letter != '\'' && !text.isEmpty() && text.charAt(text.length() - 1) != '-') text.append('-');
        }
        var slug = new Slug(trimmed(text, LONGEST));
        if (slug.text.isEmpty()) return new Slug(NAMELESS);
        return slug.isReserved() ? slug.numbered(2) : slug;
    }

    /** The same with a number, for a name that is taken. */
    Slug numbered(int number) {
        var ending = "-" + number;
        return new Slug(trimmed(text, LONGEST - ending.length()) + ending);
    }

    boolean isWellFormed() {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(letter -> fits((char) letter) || letter == '-')
                && !text.startsWith("-")
                && !text.endsWith("-")
                && !text.contains("--");
    }

    boolean isReserved() {
        return RESERVED.contains(text);
    }

    private static boolean fits(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    private static String trimmed(CharSequence text, int longest) {
        int end = Math.min(text.length(), longest);
        while (end > 0 && text.charAt(end - 1) == '-') end--;
        return text.subSequence(0, end).toString();
    }
}
