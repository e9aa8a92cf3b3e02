package app.outboard.clients;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Lists that people type into one field: tags, and Pinterest account names. */
final class Words {
    static final int MOST_TAGS = 12;
    static final int LONGEST_TAG = 30;
    static final int MOST_ACCOUNTS = 20;

    private Words() {}

    /** Tags between commas, each once whatever its case, in order. */
    static List<String> tags(String typed) {
        var once = new TreeMap<String, String>();
        Arrays.stream(typed.split("[,;\n]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(tag -> once.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return List.copyOf(once.values());
    }

    /** Account names between commas, spaces or lines, each as a name, an @name or its address. */
    static List<String> accounts(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(Words::account)
                .distinct()
                .sorted()
                .toList();
    }

    /** The first word that cannot be an account of Pinterest's. */
    static Optional<String> noAccount(List<String> accounts) {
        return accounts.stream()
                .filter(account -> account.length() > 60
                        || !account.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-'))
                .findFirst();
    }

    private static String account(String word) {
        var path = word.replaceFirst("^[a-zA-Z]{1,5}://", "").replaceFirst("[?#].*$", "");
        var parts = path.split("/", -1);
        boolean address = parts.length > 1 && parts[0].toLowerCase(Locale.ROOT).contains("pinterest.");
        var name = address ? parts[1] : path;
        return (name.startsWith("@") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }
}
