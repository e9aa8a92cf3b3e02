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
        return database.read(scope, sql -> {
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
        });
    }

    /** What is known of a Pin's link; null where nothing is. */
    @Nullable
    String link(ClientScope scope, Pin pin) {
        var link = pin.link();
        return link == null
                ? null
                : database.read(scope, sql -> links.ofLink(sql, scope, link)).orElse(null);
    }

    /** What stands on the timeline of a Pin's days: those asked for, and those of all its ranges. */
    Timeline timeline(ClientScope scope, Pin pin, Asked<PinHistory> asked) {
        var from = asked.question().period().from();
        var to = asked.question().period().to();
        for (var range : asked.table().ranges()) {
            if (range.days().from().isBefore(from)) from = range.days().from();
            if (range.days().to().isAfter(to)) to = range.days().to();
        }
        var first = from;
        var last = to;
        return database.read(scope, sql -> TimelineQueries.ofPin(sql, scope, first, last, pin.id()));
    }

    /** What is wrong with a Pin. */
    List<Concerns.Concern> concerns(ClientScope scope, Pin pin) {
        return database.read(scope, sql -> concerns.ofPin(sql, scope, pin.number()));
    }

    /** What is wrong with a board; nothing where none is meant. */
    List<Concerns.Concern> concerns(ClientScope scope, @Nullable BoardId board) {
        return board == null ? List.of() : database.read(scope, sql -> concerns.ofBoard(sql, scope, board));
    }

    /** What is known of the links to a page. */
    List<String> links(ClientScope scope, LandingPageId page) {
        return database.read(scope, sql -> links.ofPage(sql, scope, page));
    }

    /** Figures' days are UTC days. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
