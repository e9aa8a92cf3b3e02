package app.outboard.imports.tables;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Months by name, in English, German and Czech, in full and shortened. */
final class MonthNames {
    private static final String[] NAMES = {
        "january januar leden ledna jan led jänner",
        "february februar únor února feb únor feber",
        "march märz březen března mar mär mrz bře",
        "april duben dubna apr dub",
        "may mai květen května kvě",
        "june juni červen června jun čvn",
        "july juli červenec července jul čvc",
        "august srpen srpna aug srp",
        "september září sep sept zář",
        "october oktober říjen října oct okt říj",
        "november listopad listopadu nov lis",
        "december dezember prosinec prosince dec dez pro"
    };
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** 1 to 12, or 0 where the word is no month. */
    static int number(String word) {
        return Objects.requireNonNullElse(NUMBERS.get(word.toLowerCase(Locale.ROOT)), 0);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < NAMES.length; i++) for (var name : NAMES[i].split(" ", -1)) numbers.put(name, i + 1);
        return Map.copyOf(numbers);
    }
}
