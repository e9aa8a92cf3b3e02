package app.outboard.bench;

import app.outboard.clients.ClientScope;
import app.outboard.imports.Told;
import app.outboard.imports.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** One audit of a client with 5,000 Pins and 500 keywords: read, judged by all rules and stored. */
final class Auditing {
    private static final List<String> WORDS = List.of(
            "sourdough bread cinnamon rolls apple pie weeknight dinner garden roses small flat storage oak table coffee ideas"
                    .split(" "));
    private static final int KEYWORDS = 500;
    private static final int ROUNDS = 7;

    private Auditing() {}

    public static void main(String[] arguments) {
        int pins = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var clock = new Clock();
        try (var ground = Ground.fresh(clock)) {
            var scope = ground.client(ground.agency("Bench", "bench"), "Audited", "audited");
            bring(ground, scope, "pins.csv", pins(pins));
            bring(ground, scope, "keywords.csv", keywords());
            double first = audit(ground, scope);
            List<Double> all = new ArrayList<>();
            List<Double> sql = new ArrayList<>();
            for (int n = 0; n < ROUNDS; n++) {
                clock.reset();
                all.add(audit(ground, scope));
                sql.add(clock.milliseconds());
            }
            var sheet =
                    new Sheet("An audit of %,d Pins and %d keywords, median of %d".formatted(pins, KEYWORDS, ROUNDS));
            sheet.atMost("the first of the process", first, "ms", 5_000);
            sheet.atMost("read, judged and stored, warm", Sheet.median(all), "ms", 5_000);
            sheet.note("of that its statements", Sheet.median(sql), "ms");
            sheet.note("statements", clock.count(), "");
        }
    }

    private static double audit(Ground ground, ClientScope scope) {
        long start = System.nanoTime();
        ground.app().audits().now(scope);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void bring(Ground ground, ClientScope scope, String name, String text) {
        var upload =
                new Upload(name, Instant.now(), () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        if (!(ground.app().imports().importNow(scope, List.of(upload), true) instanceof Told.Fine))
            throw new IllegalStateException(name);
    }

    private static String pins(int count) {
        var random = random();
        var today = LocalDate.now(ZoneOffset.UTC);
        var text = new StringBuilder("Pin id,Title,Description,Link,Created,Board,Keywords\n");
        for (int n = 0; n < count; n++)
            text.append("%d,%s %d,%s. Read how on the site.,https://site.example/%d,%s,%s,%s%n"
                    .formatted(
                            100_000L + n,
                            words(random, 5),
                            n,
                            words(random, 30),
                            n % 1_000,
                            today.minusDays(n % 700),
                            "Board " + n % 40,
                            words(random, 2)));
        return text.toString();
    }

    private static String keywords() {
        var random = random();
        var text = new StringBuilder("Keyword,Rank,Word Count,Character Count,Seed,Monthly Searches,CPC,Competition\n");
        for (int n = 0; n < KEYWORDS; n++)
            text.append("%s %d,%d,2,9,x,%d,0.4,0.3%n".formatted(words(random, 2), n, n + 1, 10_000 - n));
        return text.toString();
    }

    private static String words(RandomGenerator random, int count) {
        var words = new ArrayList<String>();
        for (int n = 0; n < count; n++) words.add(WORDS.get(random.nextInt(WORDS.size())));
        return String.join(" ", words);
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    }
}
