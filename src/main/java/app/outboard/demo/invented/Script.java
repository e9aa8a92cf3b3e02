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
 * @param listedMonths for how many of these, beside the running one, there are boards and Pins
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

    /** A client's files, in the order somebody would have downloaded them. */
    public List<MadeFile> files(Profile profile, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var running = YearMonth.from(today);
        var from = running.minusMonths(months).atDay(1);
        var chance = Chance.of(seed, profile.account());
        var pins = new PinMaker(profile, chance).make(from, profile.story().lastDay(today));
        var exports = new Exports(profile, pins, History.of(profile, pins, from, today, chance));
        var files = new ArrayList<MadeFile>();
        for (var month = YearMonth.from(from); !month.isAfter(running); month = month.plusMonths(1))
            add(files, profile, exports, month, now);
        files.add(PinListFile.of(profile, exports, pins, files.getLast().downloadedAt()));
        return files;
    }

    private void add(List<MadeFile> files, Profile profile, Exports exports, YearMonth month, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (month.atDay(1).isAfter(profile.story().lastDay(today))) return;
        var covered = Month.of(month, today, now);
        if (covered == null) return;
        boolean listed = !month.isBefore(YearMonth.from(today).minusMonths(listedMonths));
        int copy = 0;
        for (var measure : Measure.values())
            if (profile.story().exported(month, measure, today))
                files.add(exports.file(covered, measure, copy++, listed));
    }
}
