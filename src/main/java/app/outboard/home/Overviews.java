package app.outboard.home;

import app.outboard.accounts.Member;
import app.outboard.analytics.daily.AccountQueries;
import app.outboard.analytics.daily.OriginQueries;
import app.outboard.analytics.lists.Breakdown;
import app.outboard.analytics.lists.Page;
import app.outboard.analytics.lists.PinFilter;
import app.outboard.analytics.lists.Sort;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientRow;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.db.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads what the portfolio and the overview show, in a fixed number of statements each. */
final class Overviews {
    private final Database database;
    private final Clients clients;
    private final InstantSource clock;

    Overviews(Database database, Clients clients, InstantSource clock) {
        this.database = database;
        this.clients = clients;
        this.clock = clock;
    }

    /** All clients by name, archived ones too. */
    List<ClientRow> roster(Member member) {
        return clients.of(member);
    }

    /** The clients that are not archived, each answering the address's question. */
    Portfolio portfolio(Member member, List<ClientRow> roster, Function<String, @Nullable String> parameters) {
        var figures = database.read(member, sql -> AccountQueries.ofAll(sql, member));
        var active = roster.stream().filter(client -> !client.archived()).toList();
        return Portfolio.of(active, figures, parameters, today(), member.house());
    }

    Overview overview(ClientScope scope, Function<String, @Nullable String> parameters) {
        return database.read(scope, sql -> {
            // The series asked for is needed before the days it has, and the days before the question.
            var today = today();
            var series = QuestionUrl.read(Question.ofClient(Available.nothing(today)), parameters)
                    .question()
                    .filterSet();
            var figures = AccountQueries.of(sql, scope, series);
            var house = scope.member().house();
            var asked = QuestionUrl.read(
                    Question.ofClient(figures.days().available(today, house.provisionalDays())), parameters);
            var answer = Answer.of(asked.question(), figures, house);
            return new Overview(
                    answer,
                    asked.notes(),
                    scope.filters(),
                    OriginQueries.of(sql, scope, series, answer.period()),
                    tops(sql, scope, answer));
        });
    }

    private Tops tops(DSLContext sql, ClientScope scope, Answer answer) {
        var breakdown =
                Breakdown.of(sql, scope, answer.question(), answer.figures().days());
        var all = PinFilter.none(scope.member().house().fewClicks());
        var page = Page.first(Tops.ROWS);
        return new Tops(
                breakdown.boards(Sort.USUAL, Tops.ROWS),
                breakdown.pins(all, Sort.USUAL, page),
                breakdown.pins(all.fresh(today()), Sort.USUAL, page));
    }

    /** Figures' days are UTC days. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
