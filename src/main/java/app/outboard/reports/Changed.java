package app.outboard.reports;

import app.outboard.clients.ClientScope;
import app.outboard.ids.PersonId;
import app.outboard.platform.text.Words;
import app.outboard.reports.draft.Report;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When and by whom a report was changed last, in words. */
final class Changed {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final ClientScope scope;
    private final Map<PersonId, String> names;
    private final Words words;

    Changed(ClientScope scope, Map<PersonId, String> names, Words words) {
        this.scope = scope;
        this.names = names;
        this.words = words;
    }

    /** "changed 4 Dec, 14:03 by Ben" */
    String line(Report report) {
        return say("reports.changed", report);
    }

    /**
     * Whose text stands where two changed the same: of a text nobody keeps who wrote it, of the report one does. Null where
     * the reader was the last to change anything, so that it says nothing of the text.
     */
    @Nullable
    String theirs(Report report) {
        var person = report.changedBy();
        return person == null || person.equals(scope.member().person()) ? null : say("reports.theirs.last", report);
    }

    private String say(String key, Report report) {
        var at = report.changedAt().atZone(scope.timeZone());
        var when = words.dates().day(at.toLocalDate()) + ", " + TIME.format(at);
        var person = report.changedBy();
        var name = person == null ? null : names.get(person);
        return name == null ? words.say(key, when) : words.say(key + ".by", when, name);
    }
}
