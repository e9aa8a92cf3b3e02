package app.outboard.audit.setting;

import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.words.Language;
import app.outboard.audit.words.WordList;
import app.outboard.audit.words.WordLists;
import app.outboard.pins.landing.PageAddress;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that can be set: its field in the form, and how what is typed there is stored. Empty is not set. */
sealed interface Slot {
    /** The rule's id, {@link Settings#WHOLE}, or {@link Words#RULE}. */
    String rule();

    String name();

    /** What is stored, as a person types it. */
    String shown(String stored);

    /** What to store of what was typed; nothing where it makes no sense. */
    Optional<String> stored(String typed);

    /** Why it makes none. */
    Text complaint(String typed);

    default String field() {
        return (rule().equals(Settings.WHOLE) ? "audit" : rule()) + "." + name();
    }

    /** The box that empties it. */
    default String reset() {
        return "reset." + rule();
    }

    default boolean isIn(Form form) {
        return form.has(field());
    }

    default String read(Form form) {
        return form.line(field());
    }

    /** A value a rule is judged by. */
    record Threshold(Rule of, Setting setting) implements Slot {
        @Override
        public String rule() {
            return of.id().value();
        }

        @Override
        public String name() {
            return setting.name();
        }

        @Override
        public String shown(String stored) {
            return Amount.stored(stored)
                    .filter(setting::allows)
                    .map(value -> Amount.typed(setting, value))
                    .orElse("");
        }

        @Override
        public Optional<String> stored(String typed) {
            return typed.isEmpty() ? Optional.of("") : Amount.read(setting, typed);
        }

        @Override
        public Text complaint(String typed) {
            return Text.of(
                    "judging.error." + Amount.key(setting),
                    Amount.typed(setting, setting.least()),
                    Amount.typed(setting, setting.most()));
        }
    }

    /** One word of several. */
    record Choice(String rule, String name, List<String> keys) implements Slot {
        public Choice {
            keys = List.copyOf(keys);
        }

        @Override
        public String shown(String stored) {
            return keys.contains(stored) ? stored : "";
        }

        @Override
        public Optional<String> stored(String typed) {
            return typed.isEmpty() || keys.contains(typed) ? Optional.of(typed) : Optional.empty();
        }

        @Override
        public Text complaint(String typed) {
            return Text.of("judging.error.choice");
        }
    }

    /** The languages of a client's texts: codes, the first the one most are in. */
    record Languages() implements Slot {
        static final String FIRST = "audit.language";
        private static final String ALSO = "audit.also.";

        static String also(Language language) {
            return ALSO + language.code();
        }

        @Override
        public String rule() {
            return Settings.WHOLE;
        }

        @Override
        public String name() {
            return Settings.LANGUAGES;
        }

        @Override
        public String shown(String stored) {
            return stored;
        }

        @Override
        public boolean isIn(Form form) {
            return form.has(FIRST);
        }

        @Override
        public String read(Form form) {
            var codes = new ArrayList<String>();
            codes.add(form.line(FIRST));
            for (var language : Language.values())
                if (form.on(also(language)) && !codes.contains(language.code())) codes.add(language.code());
            return String.join(",", codes);
        }

        @Override
        public Optional<String> stored(String typed) {
            boolean known = Arrays.stream(typed.split(",", -1))
                    .allMatch(code -> Language.ofCode(code).isPresent());
            return typed.isEmpty() || known ? Optional.of(typed) : Optional.empty();
        }

        @Override
        public Text complaint(String typed) {
            return Text.of("judging.error.language");
        }
    }

    /** A list of words: what stands there without being set is the list Outboard brings. */
    record Words(WordList list, @Nullable Language language) implements Slot {
        static final String RULE = "words";
        private static final int MOST = 500;
        private static final int LONGEST = 100;

        @Override
        public String rule() {
            return RULE;
        }

        @Override
        public String name() {
            return WordLists.name(list, language);
        }

        @Override
        public String reset() {
            return "reset." + field();
        }

        @Override
        public String read(Form form) {
            return form.lines(field());
        }

        @Override
        public String shown(String stored) {
            return stored.isEmpty() ? brought() : stored;
        }

        @Override
        public Optional<String> stored(String typed) {
            var lines = WordLists.lines(typed);
            if (lines.size() > MOST || wrong(lines).isPresent()) return Optional.empty();
            var joined = String.join("\n", lines);
            return Optional.of(joined.equals(brought()) ? "" : joined);
        }

        @Override
        public Text complaint(String typed) {
            return wrong(WordLists.lines(typed))
                    .map(line -> line.length() > LONGEST
                            ? Text.of("judging.error.long_line", LONGEST)
                            : Text.of("judging.error.host", line))
                    .orElseGet(() -> Text.of("judging.error.lines", MOST));
        }

        private Optional<String> wrong(List<String> lines) {
            return lines.stream()
                    .filter(line -> line.length() > LONGEST || (!list.isOfLanguage() && !isHost(line)))
                    .findFirst();
        }

        private static boolean isHost(String line) {
            return PageAddress.hostOf(line).contains(".");
        }

        private String brought() {
            return String.join("\n", WordLists.brought(name()));
        }
    }
}
