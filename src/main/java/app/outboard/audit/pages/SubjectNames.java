package app.outboard.audit.pages;

import static app.outboard.schema.Tables.BOARD;
import static app.outboard.schema.Tables.PIN;
import static org.jooq.impl.DSL.any;

import app.outboard.audit.rule.Subjects;
import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.pins.Board;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What the subjects of cases are called and where they are shown: one statement, however many. */
final class SubjectNames {
    private final Map<String, Name> names = new HashMap<>();
    private final Subjects subjects;
    private final Texts texts;

    private SubjectNames(Subjects subjects, Texts texts) {
        this.subjects = subjects;
        this.texts = texts;
    }

    /** @param href null where it has no page */
    record Name(String text, @Nullable String href) {}

    static SubjectNames of(DSLContext sql, ClientScope scope, Subjects kind, List<String> all, Texts texts) {
        var found = new SubjectNames(kind, texts);
        switch (kind) {
            case PIN -> found.pins(sql, scope, all);
            case BOARD -> found.boards(sql, scope, all);
            case DAY, KEYWORD, SEASON, ACCOUNT -> {}
        }
        return found;
    }

    Name name(String subject) {
        // Also where a rule about Pins or boards was answered by hand.
        if (subject.equals(Subjects.THE_ACCOUNT)) return new Name(texts.say("audit.subject.account"), null);
        var known = names.get(subject);
        return known == null ? new Name(plain(subject), null) : known;
    }

    private String plain(String subject) {
        return switch (subjects) {
            case DAY -> new Dates(Locale.ENGLISH).fullDay(LocalDate.parse(subject));
            case ACCOUNT -> texts.say("audit.subject.account");
            case SEASON -> {
                var said = texts.sayIfKnown("rules.season." + subject);
                yield said == null ? subject : said;
            }
            case PIN, BOARD, KEYWORD -> subject;
        };
    }

    private void pins(DSLContext sql, ClientScope scope, List<String> numbers) {
        sql.select(PIN.PINTEREST_ID, PIN.TITLE)
                .from(PIN)
                .where(PIN.AGENCY_ID.eq(scope.agency()))
                .and(PIN.CLIENT_ID.eq(scope.client()))
                .and(PIN.PINTEREST_ID.eq(any(numbers.toArray(String[]::new))))
                .forEach(row -> names.put(row.value1(), pin(scope, row.value1(), row.value2())));
    }

    private Name pin(ClientScope scope, String number, @Nullable String title) {
        var text = title == null || title.isBlank() ? texts.say("audit.subject.pin", number) : title;
        return new Name(text, client(scope) + "/pins/" + number);
    }

    private void boards(DSLContext sql, ClientScope scope, List<String> slugs) {
        sql.select(BOARD.ID, BOARD.SLUG, BOARD.NAME)
                .from(BOARD)
                .where(BOARD.AGENCY_ID.eq(scope.agency()))
                .and(BOARD.CLIENT_ID.eq(scope.client()))
                .and(BOARD.SLUG.eq(any(slugs.toArray(String[]::new))))
                .forEach(row -> names.put(row.value2(), board(scope, row.value1(), row.value2(), row.value3())));
    }

    private static Name board(ClientScope scope, BoardId id, String slug, @Nullable String given) {
        return new Name(Board.shownName(given, slug), client(scope) + "/pins?board=" + id.value());
    }

    private static String client(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug();
    }
}
