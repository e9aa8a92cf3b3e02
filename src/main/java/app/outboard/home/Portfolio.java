package app.outboard.home;

import app.outboard.accounts.Agency;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientRow;
import app.outboard.figures.Metric;
import app.outboard.ids.ClientId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every client the agency works for, answering one question.
 *
 * @param asked the question put to the agency as a whole, whose rolling periods end with its freshest client
 * @param findings how many of its audit's findings each client has open; none for a client without
 * @param standings the ones that need somebody first
 */
record Portfolio(QuestionUrl.Read asked, List<Standing> standings, Map<ClientId, Integer> findings) {
    Portfolio {
        standings = List.copyOf(standings);
        findings = Map.copyOf(findings);
    }

    static Portfolio of(
            List<ClientRow> clients,
            Map<ClientId, AccountFigures> figures,
            Map<ClientId, Integer> findings,
            Function<String, @Nullable String> parameters,
            LocalDate today,
            Agency agency) {
        var asked = QuestionUrl.read(
                Question.ofPortfolio(agencyWide(figures, today, agency.provisionalDays())), parameters);
        var standings = clients.stream()
                .map(client -> Standing.of(
                        client,
                        asked.question(),
                        figures.getOrDefault(client.id(), AccountFigures.NONE),
                        today,
                        agency))
                .sorted(Standing.NEEDS_FIRST)
                .toList();
        return new Portfolio(asked, standings, findings);
    }

    /** What most clients are held against; null for nothing. */
    @Nullable
    Comparison usual() {
        return standings.stream()
                .map(standing -> standing.answer().comparison())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Comparison::kind))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .map(List::getFirst)
                .orElseGet(() -> asked.question().comparison(period -> 0));
    }

    /** The sum over clients, sum ÷ sum, each by the figures its own row shows. */
    static Rate realCtr(List<Standing> standings) {
        long outbound = 0;
        long clicks = 0;
        for (var standing : standings) {
            var rate = standing.answer().realCtr().rate();
            outbound += rate.numerator();
            clicks += rate.denominator();
        }
        return new Rate(outbound, clicks, 1, 1);
    }

    /** Null where no client knows any. */
    static @Nullable Long outboundClicks(List<Standing> standings) {
        var known = standings.stream()
                .map(standing -> standing.answer().total(Metric.OUTBOUND_CLICKS).value())
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? null
                : known.stream().mapToLong(Long::longValue).sum();
    }

    private static Available agencyWide(Map<ClientId, AccountFigures> figures, LocalDate today, int provisionalDays) {
        var all = Available.nothing(today);
        for (var client : figures.values()) all = wider(all, client.available(today, provisionalDays));
        return all;
    }

    private static Available wider(Available one, Available other) {
        return new Available(
                one.today(),
                first(one.first(), other.first()),
                last(one.lastKnown(), other.lastKnown()),
                last(one.lastFinal(), other.lastFinal()));
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate last(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }
}
