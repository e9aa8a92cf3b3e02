package app.outboard.accounts;

import app.outboard.platform.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which passwords are refused: short ones, common ones, and those made of words that anybody would try first. */
final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    /** So much must be left when the words everybody would try are taken out. */
    private static final int OWN_PART = 8;

    private static final int DISTINCT = 5;

    private final Set<String> common = common();

    /** Why not, or nothing. The words are names of the agency, the person and their address. */
    Optional<Text> complaint(String password, String... words) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of(Text.of("accounts.password.short", SHORTEST));
        if (length > LONGEST) return Optional.of(Text.of("accounts.password.long", LONGEST));
        var lower = password.toLowerCase(Locale.ROOT);
        if (common.contains(lower) || lower.chars().distinct().count() < DISTINCT)
            return Optional.of(Text.of("accounts.password.common"));
        return without(lower, words).length() < OWN_PART
                ? Optional.of(Text.of("accounts.password.own_words"))
                : Optional.empty();
    }

    private static String without(String password, String... words) {
        var rest = password;
        for (var word : tried(words)) rest = rest.replace(word, "");
        return rest;
    }

    private static List<String> tried(String... words) {
        return Stream.concat(Arrays.stream(words), Stream.of("outboard pinterest password qwerty"))
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> word.length() >= 3)
                .distinct()
                .toList();
    }

    private static Set<String> common() {
        try (var in = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/passwords/common.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
