package app.outboard.bench;

import app.outboard.accounts.Member;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an agency feels its neighbours: the pages of a small one before and after another has a hundred times its data,
 * and before and after the table of daily Pin figures has ten times its rows. The neighbours' rows are made by SQL, see
 * {@link PinDays}.
 */
final class Neighbours {
    private static final List<String> METRICS = List.of("Outbound clicks", "Pin clicks", "Impressions");
    private static final int TIMES = 100;
    private static final int ROUNDS = 60;
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    /** More questions than answers are kept of, so that each is asked of the database. */
    private static final int QUESTIONS = 270;

    private Neighbours() {}

    public static void main(String[] arguments) throws Exception {
        int millions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        try (var ground = Ground.fresh()) {
            var small = ground.fill(2, 12, 500, METRICS);
            var big = besides(ground, small);
            ground.app().listen(0);
            measure(ground, small, big, millions);
        }
    }

    private static void measure(Ground ground, Member small, Member big, int millions) throws Exception {
        fill(ground, small, new PinDays(1, 0, 40));
        var pages = List.of("/bench", "/bench/clients/client-1", "/bench/clients/client-1/pins");
        times(ground, pages);
        var alone = times(ground, pages);
        hundredfold(ground, big);
        analyze(ground, small);
        var beside = times(ground, pages);
        var sheet = new Sheet("A small agency beside one with %d times its data".formatted(TIMES));
        compare(sheet, pages, beside, alone);

        fill(ground, big, new PinDays(100, 0, 4));
        var first = times(ground, pages);
        fill(ground, big, new PinDays(100, 4, 4 * millions));
        sheet = new Sheet("The same from 1 to %d million daily Pin figures".formatted(millions));
        compare(sheet, pages, times(ground, pages), first);
    }

    /** An agency whose daily Pin figures lie in the same partition as the small one's: the worst that can happen. */
    private static Member besides(Ground ground, Member small) throws SQLException {
        try (var owner = ground.owner(small);
                var same = owner.prepareStatement("""
                    select bool_and(
                      satisfies_hash_partition('pin_day'::regclass, 16, n, ?::bigint)
                      = satisfies_hash_partition('pin_day'::regclass, 16, n, ?::bigint))
                    from generate_series(0, 15) n""")) {
            for (int n = 1; ; n++) {
                var agency = ground.agency("Big " + n, "big-" + n);
                same.setLong(1, small.agency().value());
                same.setLong(2, agency.agency().value());
                try (var answer = same.executeQuery()) {
                    if (answer.next() && answer.getBoolean(1)) return agency;
                }
            }
        }
    }

    private static void fill(Ground ground, Member member, PinDays days) throws SQLException {
        try (var owner = ground.owner(member)) {
            days.fill(owner);
        }
        analyze(ground, member);
    }

    private static void compare(Sheet sheet, List<String> pages, List<Double> now, List<Double> before) {
        for (int n = 0; n < pages.size(); n++) sheet.ratioAtMost(pages.get(n), now.get(n), before.get(n), "ms", 1.3);
    }

    /** Often enough for every statement to be prepared on the server and to have its generic plan. */
    private static List<Double> times(Ground ground, List<String> pages) throws IOException {
        // Signed in anew: while the database is filled, an idle connection ends.
        try (var user = Wire.signedIn(ground.app().port(), Ground.EMAIL, Ground.PASSWORD)) {
            return times(user, pages);
        }
    }

    private static List<Double> times(Wire user, List<String> pages) throws IOException {
        var medians = new ArrayList<Double>();
        for (var page : pages) {
            var times = new ArrayList<Double>();
            for (int round = 0; round < 2 * ROUNDS; round++) {
                long start = System.nanoTime();
                if (user.get(page + question(round)).status() != 200) throw new IllegalStateException(page);
                if (round >= ROUNDS) times.add((System.nanoTime() - start) / 1e6);
            }
            medians.add(Sheet.median(times));
        }
        return medians;
    }

    /** Ninety days, begun on another day each time. */
    private static String question(int round) {
        var from = FIRST.plusDays(round % QUESTIONS);
        return "?period=custom&from=%s&to=%s".formatted(from, from.plusDays(89));
    }

    /** Copies of the small agency's shape: clients, days, Pins, and lists with their rows. */
    private static void hundredfold(Ground ground, Member big) throws SQLException {
        try (var owner = ground.owner(big)) {
            long agency = big.agency().value();
            run(
                    owner,
                    "insert into client (agency_id, slug, name, website, colour, created_at)"
                            + " select " + agency + ", 'c' || n, 'Client ' || n, '', 'teal', now()"
                            + " from generate_series(1, " + 2 * TIMES + ") n");
            run(owner, "insert into filter_set (agency_id, key) values (" + agency + ", 'content types=organic')");
            run(owner, """
                insert into account_day (agency_id, client_id, filter_set_id, day, outbound_clicks, pin_clicks, impressions)
                select c.agency_id, c.id, f.id, date '2026-10-31' - n, n % 40, 40 + n % 80, 4000 + n
                from client c, filter_set f, generate_series(0, 364) n
                where c.agency_id = f.agency_id""");
            run(owner, """
                insert into pin (agency_id, client_id, pinterest_id)
                select c.agency_id, c.id, (c.id * 1000000 + n)::text
                from client c, generate_series(1, 500) n""");
            run(
                    owner,
                    "insert into import_batch (agency_id, state, created_at) values (" + agency
                            + ", 'committed', now())");
            run(owner, """
                insert into client_import (
                  agency_id, batch_id, client_id, committed_at, days_new, days_changed, lists_new, pins_filled)
                select c.agency_id, b.id, c.id, now(), 0, 0, 0, 0 from client c join import_batch b using (agency_id)""");
            run(owner, """
                insert into import_file (
                  agency_id, batch_id, position, name, size, sha256, kind, client_id, downloaded_at, uploaded_at)
                select c.agency_id, b.id, 0, 'a.csv', 1, '\\x00', 'overview', c.id, now(), now()
                from client c join import_batch b using (agency_id)""");
            run(owner, """
                insert into observation (
                  agency_id, client_id, filter_set_id, kind, metric, from_on, to_on, import_id, file_id, downloaded_at,
                  known)
                select
                  c.agency_id, c.id, f.id, 'pins', m.metric, month::date, (month + interval '1 month - 1 day')::date,
                  i.id, t.id, now(), 50
                from client c
                join filter_set f using (agency_id)
                join client_import i on i.agency_id = c.agency_id and i.client_id = c.id
                join import_file t on t.agency_id = c.agency_id and t.client_id = c.id
                cross join generate_series(timestamp '2025-11-01', timestamp '2026-10-01', interval '1 month') month
                cross join (values ('outbound_clicks'::metric), ('pin_clicks'), ('impressions')) m (metric)""");
            run(owner, "analyze client, pin, filter_set, import_batch, client_import, import_file, observation");
            run(owner, """
                insert into observed_pin (agency_id, client_id, observation_id, pin_id, value, place)
                select o.agency_id, o.client_id, o.id, p.id, 100 - p.place, p.place
                from observation o
                join (select *, row_number() over (partition by client_id order by id) as place from pin) p
                  on p.agency_id = o.agency_id and p.client_id = o.client_id and p.place <= 50""");
            run(owner, """
                insert into range_list (
                  agency_id, client_id, filter_set_id, kind, metric, from_on, to_on, observation_id, total, least)
                select agency_id, client_id, filter_set_id, kind, metric, from_on, to_on, id, 3725, 50
                from observation""");
        }
    }

    private static void analyze(Ground ground, Member member) throws SQLException {
        try (var owner = ground.owner(member)) {
            run(owner, "vacuum analyze");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
