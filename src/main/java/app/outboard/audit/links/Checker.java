package app.outboard.audit.links;

import crawlercommons.domains.EffectiveTldFinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks at one link: asks HEAD, then GET, follows redirects by hand and checks every hop anew. */
final class Checker {
    private static final int MOST_HOPS = 5;
    private static final int BYTES = 256 * 1024;
    /** Of one link with all its redirects. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Fetcher fetcher;
    private final Robots robots;
    private final Pace pace;
    private final InstantSource clock;

    Checker(Fetcher fetcher, Robots robots, Pace pace, InstantSource clock) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.pace = pace;
        this.clock = clock;
    }

    Found check(String address) throws InterruptedException {
        var start = Target.of(address);
        return start.isEmpty()
                ? new Found(Outcome.REFUSED, null, 0, null, false, null, null)
                : new Walk(start.get()).go();
    }

    private final class Walk {
        private final Target start;
        private final Instant end = clock.instant().plus(LONGEST);
        private Target at;
        private int hops;
        private @Nullable Integer status;

        Walk(Target start) {
            this.start = start;
            this.at = start;
        }

        Found go() throws InterruptedException {
            try {
                while (clock.instant().isBefore(end)) {
                    if (!robots.allow(at)) return found(Outcome.ROBOTS, Titles.NONE);
                    var answer = look(at);
                    status = answer.status();
                    var location = answer.redirect();
                    if (location == null) return found(Outcome.ofStatus(answer.status()), titles(answer));
                    if (hops == MOST_HOPS) return found(Outcome.OTHER, Titles.NONE);
                    var next = at.redirected(location);
                    if (next.isEmpty()) return found(Outcome.REFUSED, Titles.NONE);
                    at = next.get();
                    hops++;
                    status = null;
                }
                return found(Outcome.TIMEOUT, Titles.NONE);
            } catch (Failure failure) {
                return found(failure.outcome(), Titles.NONE);
            }
        }

        private Titles titles(Answer answer) {
            return answer.isGood() ? Titles.of(answer, at.text()) : Titles.NONE;
        }

        private Found found(Outcome outcome, Titles titles) {
            boolean elsewhere = !Objects.equals(domain(start.host()), domain(at.host()));
            return new Found(outcome, status, hops, at.text(), elsewhere, titles.own(), titles.og());
        }
    }

    /** Many a server answers HEAD wrongly, so only a good answer or a redirect is believed; and a title needs GET. */
    private Answer look(Target target) throws Failure, InterruptedException {
        pace.await(target.host(), robots.gap(target));
        try {
            var head = fetcher.head(target);
            if (head.redirect() != null || (head.isGood() && !head.mayBePage())) return head;
        } catch (Failure failure) {
            if (failure.outcome() != Outcome.UNREACHABLE && failure.outcome() != Outcome.OTHER) throw failure;
        }
        pace.await(target.host(), robots.gap(target));
        return fetcher.get(target, BYTES);
    }

    /** The name somebody registered, by the public suffix list: {@code shop.example.co.uk} is of {@code example.co.uk}. */
    private static String domain(String host) {
        var domain = EffectiveTldFinder.getAssignedDomain(host, true, true);
        return domain == null ? host : domain;
    }
}
