package app.outboard.demo.invented;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is invented: for whom, how far back, and from which seed.
 *
 * @param clients names of resources
 * @param months complete months before the running one
 * @param listedMonths for how many of these, beside the running one, there are boards, Pins, audiences and sessions
 */
public record Script(List<String> clients, int months, int listedMonths, long seed) {
    private static final int LEAST_FOR_VISITS = 10;
    private static final Duration FIRST_VISIT = Duration.ofDays(62);
    private static final Duration SECOND_VISIT = Duration.ofDays(31);

    /** Six clients, 26 months of days, and lists for as long as a year's comparison wants. */
    public static Script full() {
        return new Script(List.of("weddings", "food", "garden", "fashion", "home", "travel"), 26, 14, 20_260_731);
    }

    public Profile profile(String client) {
        try (var in = Objects.requireNonNull(Script.class.getResourceAsStream("/demo/" + client + ".json"))) {
            return new ObjectMapper().readValue(in, Profile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(client, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A visit of the manager: files are imported, and then the client is audited.
     *
     * @param files in the order somebody would have downloaded them; the lists come last
     */
    public record Visit(Instant at, List<MadeFile> files) {
        public Visit {
            files = List.copyOf(files);
        }
    }

    /** All of a client's files. */
    public List<MadeFile> files(Profile profile, Instant now) {
        return visits(profile, now).stream()
                .flatMap(visit -> visit.files().stream())
                .toList();
    }

    /** What the manager did, the earliest first; the last visit is now. */
    public List<Visit> visits(Profile profile, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var running = YearMonth.from(today);
        var from = running.minusMonths(months).atDay(1);
        var last = profile.story().lastDay(today);
        var chance = Chance.of(seed, profile.account());
        var pins = new PinMaker(profile, chance).make(from, last);
        var history = History.of(profile, pins, from, today, chance);
        var exports = new Exports(profile, pins, history);
        var audience = new AudienceFiles(profile, history, seed);
        var since = running.minusMonths(Math.min(months, listedMonths)).atDay(1);
        var site = new SiteReports(profile, pins, history, since, last, seed);
        var files = new ArrayList<MadeFile>();
        for (var month = YearMonth.from(from); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            var covered = Month.of(month, today, now);
            if (covered == null) continue;
            boolean listed = !month.isBefore(YearMonth.from(since));
            addExports(files, profile, exports, month, covered, listed, today);
            if (!listed) continue;
            files.addAll(audience.files(covered));
            site.file(covered).ifPresent(files::add);
        }
        var lister = new PinLister(profile, pins, exports, last);
        var visits = new ArrayList<Visit>();
        var before = Instant.MIN;
        for (var at : visitedAt(now)) {
            var batch = between(files, before, at);
            // Who no longer exports lists nothing either.
            boolean gone = last.isBefore(LocalDate.ofInstant(at, ZoneOffset.UTC));
            if (!batch.isEmpty())
                batch.addAll(lists(
                        profile, pins, exports, lister, gone ? batch.getLast().downloadedAt() : at));
            visits.add(new Visit(at, batch));
            before = at;
        }
        return visits;
    }

    private static List<MadeFile> between(List<MadeFile> files, Instant after, Instant until) {
        return new ArrayList<>(files.stream()
                .filter(file -> file.downloadedAt().isAfter(after)
                        && !file.downloadedAt().isAfter(until))
                .toList());
    }

    private List<MadeFile> lists(
            Profile profile, List<InventedPin> pins, Exports exports, PinLister lister, Instant madeAt) {
        return List.of(
                new BoardListFile(profile, pins, exports, Chance.of(seed, profile.account() + "/boards")).file(madeAt),
                new KeywordListFile(profile, Chance.of(seed, profile.account() + "/keywords")).file(madeAt),
                PinListFile.of(profile, lister.on(LocalDate.ofInstant(madeAt, ZoneOffset.UTC)), madeAt));
    }

    /** Once a month; one visit is enough where there is little to see. */
    private List<Instant> visitedAt(Instant now) {
        if (months < LEAST_FOR_VISITS) return List.of(now);
        return List.of(now.minus(FIRST_VISIT), now.minus(SECOND_VISIT), now);
    }

    private static void addExports(
            List<MadeFile> files,
            Profile profile,
            Exports exports,
            YearMonth month,
            Month covered,
            boolean listed,
            LocalDate today) {
        int copy = 0;
        for (var measure : Measure.values())
            if (profile.story().exported(month, measure, today))
                files.add(exports.file(covered, measure, copy++, listed));
    }
}
