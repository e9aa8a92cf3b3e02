package app.outboard.analytics.breakdowns;

import app.outboard.analytics.daily.AccountQueries;
import app.outboard.analytics.lists.Breakdown;
import app.outboard.analytics.lists.Kind;
import app.outboard.analytics.lists.PinHistory;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Filters;
import app.outboard.ids.BoardId;
import app.outboard.ids.LandingPageId;
import app.outboard.notes.Timeline;
import app.outboard.notes.TimelineQueries;
import app.outboard.pins.Pin;
import app.outboard.platform.db.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Asks a client's figures what an address asks, each page in one transaction and a fixed number of statements. */
final class Breakdowns {
    private final Database database;
    private final LinkNews links;
    private final Concerns concerns;
    private final InstantSource clock;

    Breakdowns(Database database, LinkNews links, Concerns concerns, InstantSource clock) {
        this.database = database;
        this.links = links;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** A table over the days that the address means. */
    <T> Asked<T> ask(
            ClientScope scope, Kind kind, Function<String, @Nullable String> parameters, Function<Breakdown, T> table) {
        return database.read(scope, sql -> ask(sql, scope, kind, parameters, table));
    }

    /** The same for a Pin: what is known of its link, what is wrong with it, and what happened on its days. */
    Informed<PinHistory> askOf(Pin pin, ClientScope scope, Function<String, @Nullable String> parameters) {
        var link = pin.link();
        return database.read(scope, sql -> {
            var asked = ask(sql, scope, Kind.PINS, parameters, it -> it.pin(pin.id(), pin.linkAddedOn()));
            return new Informed<>(
                    asked,
                    link == null
                            ? List.of()
                            : links.ofLink(sql, scope, link).stream().toList(),
                    concerns.ofPin(sql, scope, pin.number()),
                    timeline(sql, scope, pin, asked));
        });
    }

    /** Of the days asked for, and of all the Pin's ranges. */
    private static Timeline timeline(DSLContext sql, ClientScope scope, Pin pin, Asked<PinHistory> asked) {
        var from = asked.question().period().from();
        var to = asked.question().period().to();
        for (var range : asked.table().ranges()) {
            if (range.days().from().isBefore(from)) from = range.days().from();
            if (range.days().to().isAfter(to)) to = range.days().to();
        }
        return TimelineQueries.ofPin(sql, scope, from, to, pin.id());
    }

    /** The same for the Pins of a board, and what is wrong with it; of all boards where none is meant. */
    <T> Informed<T> askOf(
            @Nullable BoardId board,
            ClientScope scope,
            Function<String, @Nullable String> parameters,
            Function<Breakdown, T> table) {
        return database.read(
                scope,
                sql -> new Informed<>(
                        ask(sql, scope, Kind.PINS, parameters, table),
                        List.of(),
                        board == null ? List.of() : concerns.ofBoard(sql, scope, board),
                        Timeline.EMPTY));
    }

    /** The same for a landing page, and what is known of the links to it; of Pins without a link where it is null. */
    <T> Informed<T> askOf(
            @Nullable LandingPageId page,
            ClientScope scope,
            Function<String, @Nullable String> parameters,
            Function<Breakdown, T> table) {
        return database.read(
                scope,
                sql -> new Informed<>(
                        ask(sql, scope, Kind.PINS, parameters, table),
                        page == null ? List.of() : links.ofPage(sql, scope, page),
                        List.of(),
                        Timeline.EMPTY));
    }

    private <T> Asked<T> ask(
            DSLContext sql,
            ClientScope scope,
            Kind kind,
            Function<String, @Nullable String> parameters,
            Function<Breakdown, T> table) {
        // The series asked for is needed before the days it has, and the days before the question.
        var series = QuestionUrl.read(Question.ofClient(Available.nothing(today())), parameters)
                .question()
                .filterSet();
        var account = AccountQueries.of(sql, scope, series);
        var available = account.available(today(), scope.member().house().provisionalDays());
        var asked = QuestionUrl.read(Question.ofClient(available), parameters);
        var breakdown = Breakdown.of(sql, scope, asked.question(), account);
        return new Asked<>(
                asked.question(),
                asked.notes(),
                account,
                breakdown.comparison(),
                new Filters(breakdown.filters()),
                breakdown.ranges(kind),
                breakdown.others(kind),
                table.apply(breakdown));
    }

    /** Figures' days are UTC days. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
