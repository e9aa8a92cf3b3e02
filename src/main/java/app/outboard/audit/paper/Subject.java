package app.outboard.audit.paper;

import app.outboard.audit.rule.Subjects;
import app.outboard.platform.text.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about, as a reader knows it.
 *
 * @param under Pinterest's number of a Pin that has a title
 * @param href the Pin at Pinterest
 */
record Subject(
        String name, @Nullable String under, @Nullable String href) {
    private static final int LETTERS = 90;

    /** @param names titles of Pins and boards by their subject */
    static Subject of(String subject, Subjects kind, Map<String, String> names, Words words) {
        return switch (kind) {
            case PIN -> pin(subject, names, words);
            case BOARD -> plain(names.getOrDefault(subject, subject.replace('-', ' ')));
            case DAY -> plain(day(subject, words));
            case ACCOUNT -> plain(words.say("paper.account"));
            case KEYWORD, SEASON -> plain(subject);
        };
    }

    /** Only what is Pinterest's number leads anywhere. */
    static @Nullable String pinAddress(String number) {
        return number.matches("[0-9]{1,25}") ? "https://www.pinterest.com/pin/" + number + "/" : null;
    }

    private static Subject pin(String number, Map<String, String> names, Words words) {
        var title = names.get(number);
        return title == null || title.isBlank()
                ? new Subject(words.say("paper.pin", number), null, pinAddress(number))
                : new Subject(Cut.to(title, LETTERS), number, pinAddress(number));
    }

    private static Subject plain(String name) {
        return new Subject(Cut.to(name, LETTERS), null, null);
    }

    private static String day(String subject, Words words) {
        try {
            return words.dates().fullDay(LocalDate.parse(subject));
        } catch (DateTimeParseException e) {
            return subject;
        }
    }
}
