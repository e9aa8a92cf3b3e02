package app.outboard.audience;

import app.outboard.notes.NoteView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks: {@code ?view=total|engaged&date=2026-04-18&against=2025-04-20|none&events=off}. What is not understood is
 * left out.
 *
 * @param audience null: the total one, unless only the engaged one is known
 * @param day null: the newest
 * @param against null: a year before
 * @param alone nothing is compared
 * @param automatic whether imports, audits and changed links stand in the chart
 */
record AudienceRequest(
        @Nullable Audience audience,
        @Nullable LocalDate day,
        @Nullable LocalDate against,
        boolean alone,
        boolean automatic) {
    /** How far from a year before a snapshot may lie and still be of the same season. */
    private static final int DAYS_OFF = 45;

    static AudienceRequest read(Function<String, @Nullable String> parameters) {
        var against = parameters.apply("against");
        return new AudienceRequest(
                Audience.ofKey(parameters.apply("view")),
                day(parameters.apply("date")),
                day(against),
                "none".equals(against),
                NoteView.automatic(parameters));
    }

    Audience audienceOf(List<Standing> standing) {
        if (audience != null) return audience;
        boolean onlyEngaged = standing.stream().allMatch(it -> it.audience() == Audience.ENGAGED);
        return onlyEngaged && !standing.isEmpty() ? Audience.ENGAGED : Audience.TOTAL;
    }

    /** The snapshot asked for among those of one audience, newest first; null where there is none at all. */
    @Nullable
    Standing chosen(List<Standing> ofAudience) {
        if (ofAudience.isEmpty()) return null;
        return ofAudience.stream()
                .filter(it -> it.day().equals(day))
                .findFirst()
                .orElse(ofAudience.getFirst());
    }

    /** The earlier snapshot it is held against: the one asked for, else the nearest to a year before, else the previous. */
    @Nullable
    Standing earlier(List<Standing> ofAudience, Standing chosen) {
        if (alone) return null;
        var before = ofAudience.stream()
                .filter(it -> it.day().isBefore(chosen.day()))
                .toList();
        if (before.isEmpty()) return null;
        var year = chosen.day().minusYears(1);
        return before.stream()
                .filter(it -> it.day().equals(against))
                .findFirst()
                .or(() -> before.stream()
                        .filter(it -> distance(it, year) <= DAYS_OFF)
                        .min(Comparator.comparingLong(it -> distance(it, year))))
                .orElse(before.getFirst());
    }

    private static long distance(Standing snapshot, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(snapshot.day(), day));
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        try {
            return said == null || said.length() != 10 ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
