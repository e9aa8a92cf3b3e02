package app.outboard.home;

import app.outboard.accounts.Member;
import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.daily.AccountQueries;
import app.outboard.analytics.daily.OriginQueries;
import app.outboard.analytics.lists.Breakdown;
import app.outboard.analytics.lists.Page;
import app.outboard.analytics.lists.PinFilter;
import app.outboard.analytics.lists.Sort;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Preset;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.audit.finding.WorkQueries;
import app.outboard.clients.ClientRow;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.figures.FilterSets;
import app.outboard.home.workbook.MonthsBook;
import app.outboard.ids.ClientId;
import app.outboard.notes.Note;
import app.outboard.notes.NoteQueries;
import app.outboard.notes.TimelineQueries;
import app.outboard.platform.db.Database;
import app.outboard.platform.sheet.Sheet;
import app.outboard.platform.text.Text;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads what the portfolio and the overview show, in a fixed number of statements each. */
final class Overviews {
    private final Database database;
    private final Clients clients;
    private final FilterSets filterSets;
    private final InstantSource clock;

    Overviews(Database database, Clients clients, InstantSource clock) {
        this.database = database;
        this.clients = clients;
        this.filterSets = new FilterSets(database);
        this.clock = clock;
    }

    /** All clients by name, archived ones too. */
    List<ClientRow> roster(Member member) {
        return clients.of(member);
    }

    /** The clients that are not archived, each answering the address's question. */
    Portfolio portfolio(Member member, List<ClientRow> roster, Function<String, @Nullable String> parameters) {
        var known = database.read(
                member, sql -> new Known(AccountQueries.ofAll(sql, member), WorkQueries.counts(sql, member)));
        return Portfolio.of(active(roster), known.figures(), known.findings(), parameters, today(), member.house());
    }

    /** What a portfolio is made of, read on one snapshot. */
    private record Known(Map<ClientId, AccountFigures> figures, Map<ClientId, Integer> findings) {}

    /** All clients that are not archived, month by month. */
    List<Sheet> book(Member member, MonthsBook book) {
        return book.of(
                member.house(),
                active(roster(member)),
                database.read(member, sql -> AccountQueries.ofAll(sql, member)),
                clock.instant());
    }

    /** One more statement where the chosen filter set has nothing: which others have. */
    Overview overview(ClientScope scope, Function<String, @Nullable String> parameters) {
        var overview = database.read(scope, sql -> overview(sql, scope, parameters));
        return overview.answer().figures().isNothing() ? overview.with(filterSets.of(scope)) : overview;
    }

    /** The account's days alone, with what people wrote of them. */
    Days days(ClientScope scope, Function<String, @Nullable String> parameters) {
        return database.read(scope, sql -> {
            var answer = ask(sql, scope, parameters).answer();
            var period = answer.period();
            return new Days(answer, NoteQueries.of(sql, scope, period.from(), period.to()));
        });
    }

    private static List<ClientRow> active(List<ClientRow> roster) {
        return roster.stream().filter(client -> !client.archived()).toList();
    }

    private Overview overview(DSLContext sql, ClientScope scope, Function<String, @Nullable String> parameters) {
        var asked = ask(sql, scope, parameters);
        var answer = asked.answer();
        var series = answer.question().filterSet();
        var breakdown = Breakdown.of(sql, scope, answer.question(), answer.figures());
        return new Overview(
                answer,
                asked.notes(),
                series == null ? scope.filters() : breakdown.filters(),
                List.of(),
                OriginQueries.of(sql, scope, series, answer.period()),
                tops(breakdown, PinFilter.none(scope.member().house().fewClicks())),
                TimelineQueries.of(
                        sql, scope, answer.period().from(), answer.period().to()));
    }

    private Asked ask(DSLContext sql, ClientScope scope, Function<String, @Nullable String> parameters) {
        // The series asked for is needed before the days it has, and the days before the question.
        var today = today();
        var series = QuestionUrl.read(Question.ofClient(Available.nothing(today)), parameters)
                .question()
                .filterSet();
        var figures = AccountQueries.of(sql, scope, series);
        var house = scope.member().house();
        var available = figures.available(today, house.provisionalDays());
        // A sheet's months never fill the last 30 days, but they do fill a year.
        var usual =
                figures.isOnlyTotals() ? Question.of(available, Preset.LAST_12_MONTHS) : Question.ofClient(available);
        var asked = QuestionUrl.read(usual, parameters);
        return new Asked(Answer.of(asked.question(), figures, house), asked.notes());
    }

    record Days(Answer answer, List<Note> notes) {}

    /** What the address asks of the account, and what of it was not understood. */
    private record Asked(Answer answer, List<Text> notes) {}

    private Tops tops(Breakdown breakdown, PinFilter all) {
        var page = Page.first(Tops.ROWS);
        return new Tops(
                breakdown.boards(Sort.USUAL, Tops.ROWS),
                breakdown.pins(all, Sort.USUAL, page),
                breakdown.pins(all.fresh(today()), Sort.USUAL, page));
    }

    /** Figures' days are UTC days. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
