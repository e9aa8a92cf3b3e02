package app.outboard.audit.links;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What sites ask of programs that come by, as RFC 9309 has it: read once a day, up to five redirects away. A site without
 * the file allows all; one that answers with an error of its own allows nothing for now.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LONGEST_GAP = Duration.ofSeconds(10);
    private static final int REMEMBERED = 1_000;
    private static final int BYTES = 512 * 1024;
    private static final int REDIRECTS = 5;
    private static final int SERVER_ERROR = 500;

    private final Fetcher fetcher;
    private final Pace pace;
    private final InstantSource clock;
    private final String name;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private record Kept(BaseRobotRules rules, Instant until) {}

    /** @param name by which a robots.txt may call this program, in lower case */
    Robots(Fetcher fetcher, Pace pace, InstantSource clock, String name) {
        this.fetcher = fetcher;
        this.pace = pace;
        this.clock = clock;
        this.name = name;
    }

    /** Whether the page may be looked at. */
    boolean allow(Target target) throws Failure, InterruptedException {
        return rules(target).isAllowed(target.text());
    }

    /** The gap between two requests the site asks for; never less than ours, and not longer than a job can wait. */
    Duration gap(Target target) throws Failure, InterruptedException {
        var asked = Duration.ofMillis(Math.max(0, rules(target).getCrawlDelay()));
        if (asked.compareTo(Pace.USUAL) < 0) return Pace.USUAL;
        return asked.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : asked;
    }

    private BaseRobotRules rules(Target target) throws Failure, InterruptedException {
        var origin = target.origin();
        var now = clock.instant();
        synchronized (kept) {
            var known = kept.get(origin);
            if (known != null && known.until().isAfter(now)) return known.rules();
        }
        var rules = read(target.robots());
        synchronized (kept) {
            kept.remove(origin);
            kept.put(origin, new Kept(rules, now.plus(KEPT)));
            if (kept.size() > REMEMBERED) kept.remove(kept.keySet().iterator().next());
        }
        return rules;
    }

    private BaseRobotRules read(Target file) throws Failure, InterruptedException {
        var at = file;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            pace.await(at.host(), Pace.USUAL);
            var answer = fetcher.get(at, BYTES);
            var location = answer.redirect();
            if (location == null) return rules(at, answer);
            var next = at.redirected(location);
            if (next.isEmpty()) break;
            at = next.get();
        }
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private BaseRobotRules rules(Target at, Answer answer) {
        if (answer.status() >= SERVER_ERROR) return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        if (!answer.isGood()) return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        return new SimpleRobotRulesParser().parseContent(at.text(), answer.body(), answer.type(), List.of(name));
    }
}
