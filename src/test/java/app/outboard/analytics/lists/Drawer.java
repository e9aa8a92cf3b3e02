package app.outboard.analytics.lists;

import app.outboard.accounts.Accounts;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.clients.NewClient;
import app.outboard.figures.Metric;
import app.outboard.testing.TestDatabase;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;

/** A client's lists, laid in one by one as a test needs them. */
final class Drawer {
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final TestDatabase database;
    private final ClientScope scope;
    private final long client;
    private final long series;
    private final long batch;
    private final long file;
    private final long imported;

    private Drawer(TestDatabase database, ClientScope scope) {
        this.database = database;
        this.scope = scope;
        client = scope.client().value();
        series = number("""
            insert into filter_set (agency_id, key) values (?, 'content types=organic')
            on conflict (agency_id, key) do update set key = excluded.key returning id""", agency());
        batch = number("""
            insert into import_batch (agency_id, state, created_at) values (?, 'committed', now()) returning id""", agency());
        file = number("""
            insert into import_file (agency_id, batch_id, position, name, size, sha256, kind, downloaded_at, uploaded_at)
            values (?, ?, 1, 'a.csv', 1, '', 'overview', now(), now()) returning id""", agency(), batch);
        imported = number("""
            insert into client_import (
              agency_id, batch_id, client_id, committed_at, days_new, days_changed, lists_new, pins_filled)
            values (?, ?, ?, now(), 0, 0, 0, 0) returning id""", agency(), batch, client);
    }

    static Drawer of(TestDatabase database, String agency, String client) {
        database.arrange(sql -> sql.execute(
                "insert into agency (slug, name, created_at) values (?, ?, now()) on conflict do nothing",
                agency,
                agency));
        var clock = InstantSource.system();
        var member = new Accounts(database.database()).operator(agency).orElseThrow();
        var added =
                new Clients(database.database(), new Trail(clock), clock).add(member, new NewClient(client, null, ""));
        return new Drawer(database, ((Adding.Added) added).client());
    }

    static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** A question of exactly these days, today being {@link #TODAY}. */
    static Question asking(Period period) {
        return Question.ofClient(Available.nothing(TODAY)).withPeriod(period);
    }

    /** Values of Pins by number, in the list's order. */
    static Map<String, Integer> pins(Object... numbersAndValues) {
        var pins = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < numbersAndValues.length; i += 2)
            pins.put((String) numbersAndValues[i], (Integer) numbersAndValues[i + 1]);
        return pins;
    }

    ClientScope scope() {
        return scope;
    }

    /** A list of Pins. */
    Drawer put(Metric metric, Period range, Map<String, Integer> pins) {
        var values = new ArrayList<>(pins.values());
        long list = list("pins", metric, range, values, values.isEmpty() ? null : values.getLast());
        execute("""
            with given as (
              select * from unnest(?::text[], ?::bigint[]) with ordinality as given (number, value, place)
            ), made as (
              insert into pin (agency_id, client_id, pinterest_id)
              select ?, ?, number from given
              on conflict (agency_id, client_id, pinterest_id) where pinterest_id is not null do update set pinterest_id = excluded.pinterest_id
              returning id, pinterest_id
            )
            insert into observed_pin (agency_id, client_id, observation_id, pin_id, value, place)
            select ?, ?, ?, made.id, value, place from given join made on made.pinterest_id = given.number""", names(pins), numbers(pins), agency(), client, agency(), client, list);
        return this;
    }

    /** A table of boards. */
    Drawer boards(Metric metric, Period range, Map<String, Integer> boards) {
        long list = list("boards", metric, range, List.copyOf(boards.values()), null);
        execute("""
            with given as (
              select * from unnest(?::text[], ?::bigint[]) as given (slug, value)
            ), made as (
              insert into board (agency_id, client_id, account, slug)
              select ?, ?, 'harborcats', slug from given
              on conflict (agency_id, client_id, account, slug) where slug is not null do update set slug = excluded.slug
              returning id, slug
            )
            insert into observed_board (agency_id, client_id, observation_id, board_id, value)
            select ?, ?, ?, made.id, value from given join made on made.slug = given.slug""", names(boards), numbers(boards), agency(), client, agency(), client, list);
        return this;
    }

    /** One day of one Pin; null is unknown. */
    Drawer day(String pin, LocalDate day, Integer outbound, Integer clicks) {
        execute("""
            insert into pin_day (agency_id, client_id, filter_set_id, pin_id, day, outbound_clicks, pin_clicks)
            values (?, ?, ?, ?, ?, ?, ?)""", agency(), client, series, pin(pin), day, outbound, clicks);
        return this;
    }

    /** Says of a Pin what no list says. */
    Drawer say(String pin, String column, Object value) {
        execute("update pin set " + column + " = ? where agency_id = ? and id = ?", value, agency(), pin(pin));
        return this;
    }

    long board(String slug) {
        return number("""
            insert into board (agency_id, client_id, account, slug) values (?, ?, 'harborcats', ?)
            on conflict (agency_id, client_id, account, slug) where slug is not null do update set slug = excluded.slug
            returning id""", agency(), client, slug);
    }

    <T> T read(Question question, DayFigures account, Function<Breakdown, T> work) {
        return database.database()
                .read(
                        scope,
                        sql -> work.apply(Breakdown.of(sql, scope, question, new AccountFigures(account, List.of()))));
    }

    private long pin(String number) {
        return number("""
            insert into pin (agency_id, client_id, pinterest_id) values (?, ?, ?)
            on conflict (agency_id, client_id, pinterest_id) where pinterest_id is not null do update set pinterest_id = excluded.pinterest_id
            returning id""", agency(), client, number);
    }

    private long list(String kind, Metric metric, Period range, List<Integer> values, Integer least) {
        long observation = number(
                """
            insert into observation (
              agency_id, client_id, filter_set_id, kind, metric, from_on, to_on, import_id, file_id, downloaded_at, known)
            values (?, ?, ?, ?::observation_kind, ?::metric, ?, ?, ?, ?, now(), ?) returning id""",
                agency(),
                client,
                series,
                kind,
                metric.key(),
                range.from(),
                range.to(),
                imported,
                file,
                values.size());
        execute(
                """
            insert into range_list (
              agency_id, client_id, filter_set_id, kind, metric, from_on, to_on, observation_id, total, least)
            values (?, ?, ?, ?::observation_kind, ?::metric, ?, ?, ?, ?, ?)""",
                agency(),
                client,
                series,
                kind,
                metric.key(),
                range.from(),
                range.to(),
                observation,
                values.stream().mapToInt(Integer::intValue).sum(),
                least);
        return observation;
    }

    private static String[] names(Map<String, Integer> rows) {
        return rows.keySet().toArray(String[]::new);
    }

    private static Long[] numbers(Map<String, Integer> rows) {
        return rows.values().stream().map(Integer::longValue).toArray(Long[]::new);
    }

    private long agency() {
        return scope.agency().value();
    }

    private long number(String statement, Object... bindings) {
        return database.arrange(
                agency(),
                (DSLContext sql) ->
                        sql.resultQuery(statement, bindings).fetchSingle().get(0, Long.class));
    }

    private void execute(String statement, Object... bindings) {
        database.arrange(agency(), sql -> sql.execute(statement, bindings));
    }
}
