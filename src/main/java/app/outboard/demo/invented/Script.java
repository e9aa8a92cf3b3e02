package app.outboard.demo.invented;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** A client's files, in the order somebody would have downloaded them; the lists come last. */
    public List<MadeFile> files(Profile profile, Instant now) {
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
        var madeAt = files.getLast().downloadedAt();
        files.add(
                new BoardListFile(profile, pins, exports, Chance.of(seed, profile.account() + "/boards")).file(madeAt));
        files.add(new KeywordListFile(profile, Chance.of(seed, profile.account() + "/keywords")).file(madeAt));
        files.add(PinListFile.of(profile, exports, pins, madeAt));
        return files;
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
