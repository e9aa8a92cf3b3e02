package app.outboard.audit.material;

import app.outboard.analytics.question.Period;
import app.outboard.audit.material.AuditedPin.PinCounts;
import app.outboard.audit.words.Lexicon;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one client's audit looks at.
 *
 * @param today the UTC day of the audit
 * @param figures the days the Pins' figures are of; null without any
 * @param boardFigures the days the boards' figures are of
 * @param site the host of the client's own site, in the form {@code PageAddress} gives hosts; empty where it is not known
 * @param links what was found behind links, by {@code PageAddress.text()}
 * @param lastYear figures of the days {@link #daysOfLastYear} by a Pin's number; empty where none are known
 * @param fewClicks Pin clicks below which nothing is said of a rate
 * @param has the data there is
 */
public record Material(
        LocalDate today,
        @Nullable Period figures,
        @Nullable Period boardFigures,
        String site,
        List<AuditedPin> pins,
        List<AuditedBoard> boards,
        List<Keyphrase> keywords,
        Map<String, LinkSeen> links,
        Map<String, PinCounts> lastYear,
        int fewClicks,
        Lexicon lexicon,
        Set<Need> has) {
    public Material {
        pins = List.copyOf(pins);
        boards = List.copyOf(boards);
        keywords = List.copyOf(keywords);
        links = Map.copyOf(links);
        lastYear = Map.copyOf(lastYear);
        has = Set.copyOf(has);
    }

    /** With the data there is seen from the data. */
    public static Material of(
            LocalDate today,
            @Nullable Period figures,
            @Nullable Period boardFigures,
            String site,
            List<AuditedPin> pins,
            List<AuditedBoard> boards,
            List<Keyphrase> keywords,
            Map<String, LinkSeen> links,
            boolean linkChecks,
            int fewClicks,
            Lexicon lexicon) {
        return new Material(
                today,
                figures,
                boardFigures,
                site,
                pins,
                boards,
                keywords,
                links,
                Map.of(),
                fewClicks,
                lexicon,
                Having.of(site, pins, boards, keywords, links, linkChecks));
    }

    /** The days of a year ago to look at: what was coming then, as it is coming now. */
    public static Period daysOfLastYear(LocalDate today) {
        var then = today.minusYears(1);
        return new Period(then.minusDays(30), then.plusDays(75));
    }

    /** The same with Pins' figures of a year ago, see {@link #daysOfLastYear}. */
    public Material withLastYear(Map<String, PinCounts> counts) {
        var known = EnumSet.noneOf(Need.class);
        known.addAll(has);
        if (!counts.isEmpty()) known.add(Need.LAST_YEAR);
        return new Material(
                today, figures, boardFigures, site, pins, boards, keywords, links, counts, fewClicks, lexicon, known);
    }

    /** Pins a list or a person said something of. */
    public List<AuditedPin> described() {
        return pins.stream().filter(AuditedPin::isDescribed).toList();
    }

    /** Pins the account made. */
    public List<AuditedPin> created() {
        return pins.stream().filter(AuditedPin::isCreated).toList();
    }

    /** Pins the account made on these last days, today included. */
    public List<AuditedPin> createdWithin(int days) {
        var first = today.minusDays(days - 1L);
        return created().stream()
                .filter(pin -> pin.createdOn() != null && !pin.createdOn().isBefore(first))
                .toList();
    }

    /** Boards anybody can see. */
    public List<AuditedBoard> publicBoards() {
        return boards.stream()
                .filter(board -> !board.isSecret() && !board.isProtected())
                .toList();
    }

    public Map<String, AuditedBoard> boardsBySlug() {
        return boards.stream().collect(Collectors.toMap(AuditedBoard::slug, Function.identity(), (one, other) -> one));
    }

    /** What was found behind a Pin's link; null where nobody looked yet. */
    public @Nullable LinkSeen behind(AuditedPin pin) {
        return pin.page() == null ? null : links.get(pin.page().text());
    }
}
