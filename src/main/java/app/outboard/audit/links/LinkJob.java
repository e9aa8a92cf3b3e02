package app.outboard.audit.links;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.ids.AgencyId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at some of an agency's links, of few hosts at once and of each host one after another, and hands over to the next
 * turn. Each result is kept as soon as it is there: what a crash interrupts is still due and looked at again.
 */
final class LinkJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(LinkJob.class);
    private static final int HOSTS = 4;
    private static final int OF_HOST = 8;
    private static final int LINKS = 400;
    private static final Duration TURN = Duration.ofSeconds(10);

    private static final String KEEP = """
            update link_check
            set
              due_at = case when ?::boolean and first_failed_at is null then ?::timestamptz end,
              checked_at = ?::timestamptz,
              outcome = ?,
              status = ?,
              hops = ?,
              final_address = ?,
              other_domain = ?,
              title = ?,
              og_title = ?,
              first_failed_at = case when ?::boolean then coalesce(first_failed_at, ?::timestamptz) end,
              last_failed_at = case when ?::boolean then ?::timestamptz end
            where agency_id = ? and digest = decode(?, 'hex')
            """;

    private final Database database;
    private final Colleagues colleagues;
    private final Checker checker;
    private final InstantSource clock;
    private final ObjectMapper mapper = new ObjectMapper();

    LinkJob(Database database, Colleagues colleagues, Checker checker, InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.checker = checker;
        this.clock = clock;
    }

    /** The job's payload, version 1. */
    record Payload(int v, long agency, String instance) {}

    @Override
    public String name() {
        return Turns.JOB;
    }

    @Override
    public void run(String text) {
        var payload = read(text);
        var agency = new AgencyId(payload.agency());
        colleagues.actingFor(agency, null).ifPresent(member -> turn(member, payload.instance()));
    }

    private void turn(Member member, String instance) {
        var links = database.write(
                member, tx -> Turns.begin(tx, member.agency(), instance, clock.instant(), OF_HOST, LINKS));
        look(member, links);
        database.write(member, tx -> {
            Turns.end(tx, member.agency(), instance, clock.instant());
            return instance;
        });
    }

    private void look(Member member, List<Addressed> links) {
        var end = clock.instant().plus(TURN);
        var hosts = links.stream()
                .collect(groupingBy(Addressed::host, LinkedHashMap::new, toList()))
                .values();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = new ArrayList<Future<?>>();
            hosts.stream()
                    .limit(HOSTS)
                    .forEach(host -> looks.add(threads.submit(() -> {
                        lookAtHost(member, host, end);
                        return host;
                    })));
            for (var look : looks) look.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The looks at links were interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A look at a link is broken", e);
        }
    }

    private void lookAtHost(Member member, List<Addressed> links, Instant end) throws InterruptedException {
        for (var link : links) {
            if (clock.instant().isAfter(end)) return;
            keep(member, link, found(link), clock.instant());
        }
    }

    /** A link that breaks the look is no reason to look at it again and again, and never at those behind it. */
    private Found found(Addressed link) throws InterruptedException {
        try {
            return checker.check(link.address());
        } catch (RuntimeException e) {
            LOG.warn("The link {} could not be looked at", link.digest(), e);
            return new Found(Outcome.OTHER, null, 0, null, false, null, null);
        }
    }

    private void keep(Member member, Addressed link, Found found, Instant now) {
        boolean fails = found.outcome().fails();
        var at = LinkQueries.at(now);
        database.write(
                member,
                tx -> tx.execute(
                        KEEP,
                        fails,
                        LinkQueries.at(now.plus(LinkResult.SECOND_LOOK)),
                        at,
                        found.outcome().key(),
                        found.status(),
                        found.hops(),
                        found.finalAddress(),
                        found.otherDomain(),
                        found.title(),
                        found.ogTitle(),
                        fails,
                        at,
                        fails,
                        at,
                        member.agency().value(),
                        link.digest()));
    }

    private Payload read(String text) {
        try {
            return mapper.readValue(text, Payload.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A job payload that cannot be read", e);
        }
    }
}
