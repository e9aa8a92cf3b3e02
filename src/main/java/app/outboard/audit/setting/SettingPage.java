package app.outboard.audit.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of settings, in finished words.
 *
 * @param lead what the page is and how it works
 * @param problems what is wrong, each a way to its field; none for a form that was not refused
 * @param words none on a client's page
 */
record SettingPage(
        boolean ofClient,
        boolean mayEdit,
        String action,
        String catalogue,
        String lead,
        List<Problem> problems,
        Languages languages,
        List<Pick> picks,
        List<SectionCard> sections,
        List<WordGroup> words) {
    record Problem(String href, String text) {}

    record Option(String value, String label) {}

    /** @param before the name of the hidden field that holds {@code was} */
    record Pick(
            String name,
            String label,
            String value,
            String before,
            String was,
            List<Option> options,
            @Nullable String hint,
            @Nullable String error) {}

    record Input(
            String name,
            String label,
            String value,
            String before,
            String was,
            String placeholder,
            String hint,
            @Nullable String error) {}

    record Box(String name, String label, boolean ticked) {}

    record Languages(
            String name,
            String value,
            List<Option> options,
            String before,
            String was,
            List<Box> also,
            @Nullable String error) {}

    /** @param about how many of its rules have something set */
    record SectionCard(String key, String title, @Nullable String about, List<RuleRow> rules) {}

    /**
     * @param severity in force, in words
     * @param off whether the rule is left out
     * @param set whether this level set something of it
     */
    record RuleRow(
            String id,
            String title,
            String severity,
            boolean off,
            boolean set,
            boolean open,
            String href,
            Pick pick,
            List<Input> inputs,
            String reset) {}

    record WordGroup(String key, String title, @Nullable String about, boolean open, List<Area> areas) {}

    record Area(
            String name,
            String label,
            String value,
            String before,
            String was,
            String hint,
            boolean set,
            String reset,
            @Nullable String error) {}
}
