package app.outboard.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/**
 * The overview and the portfolio of a well-filled agency: how long the server takes beside what its SQL alone takes, and
 * how many overview pages a second it serves to sixteen users at once. The users run in the same process.
 */
final class Pages {
    private static final List<String> METRICS = List.of("Outbound clicks", "Pin clicks", "Impressions");
    private static final int USERS = 16;
    private static final int ROUNDS = 400;
    private static final double SECONDS = 15;

    private Pages() {}

    public static void main(String[] arguments) throws Exception {
        int clients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int months = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 36;
        var clock = new Clock();
        try (var ground = Ground.fresh(clock)) {
            ground.fill(clients, months, 2_000, METRICS);
            ground.app().listen(0);
            try (var user = Wire.signedIn(ground.app().port(), Ground.EMAIL, Ground.PASSWORD)) {
                var sheet = new Sheet(
                        "Pages of an agency of %d clients, %d months and 2,000 Pins each".formatted(clients, months));
                // A question in other words each time is asked of the database; the same one is kept, see KeptPages.
                one(sheet, "overview", clock, user, round -> overview(1 + round % clients) + "?n=" + round);
                one(sheet, "overview seen before", clock, user, round -> overview(1 + round % clients));
                one(sheet, "portfolio", clock, user, round -> "/bench");
                sheet.atLeast("overview pages a second, 16 users", together(user, clients), "/s", 300);
            }
        }
    }

    private interface Path {
        String of(int round);
    }

    private static String overview(int client) {
        return "/bench/clients/client-" + client;
    }

    private static void one(Sheet sheet, String name, Clock clock, Wire user, Path path) throws IOException {
        List<Double> server = new ArrayList<>();
        List<Double> sql = new ArrayList<>();
        int statements = 0;
        int bytes = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            clock.reset();
            long start = System.nanoTime();
            bytes = open(user, path.of(round));
            double took = (System.nanoTime() - start) / 1e6;
            statements = clock.count();
            if (round < ROUNDS) continue;
            server.add(took);
            sql.add(clock.milliseconds());
        }
        var label = "%s, %d statements, %,d kB compressed".formatted(name, statements, bytes / 1_000);
        sheet.ratioAtMost(label, Sheet.median(server), Sheet.median(sql), "ms", 3, 10);
    }

    private static double together(Wire user, int clients) throws Exception {
        burst(user, clients, SECONDS / 3);
        return burst(user, clients, SECONDS);
    }

    private static double burst(Wire user, int clients, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var work = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < USERS; n++) {
            work.add(() -> {
                int pages = 0;
                var chance = RandomGenerator.getDefault();
                try (var wire = user.again()) {
                    for (; System.nanoTime() < end; pages++) open(wire, overview(1 + chance.nextInt(clients)));
                }
                return pages;
            });
        }
        int pages = 0;
        try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : users.invokeAll(work)) pages += done.get();
        }
        return pages / seconds;
    }

    private static int open(Wire wire, String path) throws IOException {
        var answer = wire.get(path);
        if (answer.status() != 200) throw new IllegalStateException(path + ": " + answer.status());
        return answer.body().length;
    }
}
