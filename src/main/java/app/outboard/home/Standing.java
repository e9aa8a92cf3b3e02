package app.outboard.home;

import app.outboard.accounts.Agency;
import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Difference;
import app.outboard.clients.ClientRow;
import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A client in the portfolio: its answer to the portfolio's question, and what it needs. */
record Standing(ClientRow client, Answer answer, Change outboundChange, Change realCtrChange, Need need) {
    /** What needs somebody comes first; of equals, the client with more at stake, then by name. */
    static final Comparator<Standing> NEEDS_FIRST = Comparator.comparingInt(
                    (Standing standing) -> standing.need().rank())
            .thenComparing(Comparator.comparingLong(
                            (Standing standing) -> standing.need().weight())
                    .reversed())
            .thenComparing(standing -> !standing.need().isPressing())
            .thenComparing(Comparator.comparingLong(Standing::outboundClicks).reversed())
            .thenComparing(standing -> standing.client().name(), String.CASE_INSENSITIVE_ORDER);

    /** Monthly files leave a month and a few days; older than that, somebody forgot. */
    private static final int OLD = 45;

    static Standing of(ClientRow client, Question asked, AccountFigures figures, LocalDate today, Agency agency) {
        var available = figures.available(today, agency.provisionalDays());
        var answer = Answer.of(asked.about(available), figures, agency);
        var outbound = answer.change(Metric.OUTBOUND_CLICKS);
        var rate = answer.realCtrChange();
        return new Standing(client, answer, outbound, rate, need(answer, outbound, rate));
    }

    /** Days since the newest known one, or null where none is. */
    @Nullable
    Long age() {
        return age(answer.question().available());
    }

    long outboundClicks() {
        return answer.total(Metric.OUTBOUND_CLICKS).sum();
    }

    private static Need need(Answer answer, Change outbound, Change rate) {
        if (answer.figures().isNothing()) return new Need.NoFigures();
        var total = answer.total(Metric.OUTBOUND_CLICKS);
        if (!total.isKnown() && !answer.realCtr().rate().isDefined()) return new Need.NoneOfThese(answer.period());
        return switch (outbound) {
            case Change.Down down -> new Need.Down(Math.round(-clicks(down.difference())));
            case Change.Up up -> new Need.Up(Math.round(clicks(up.difference())));
            case Change.WithinNoise ignored -> quiet(answer, rate, new Need.Steady());
            case Change.NotComparable ignored -> quiet(answer, rate, new Need.Alone());
        };
    }

    /** What is worth saying of a client whose clicks have not moved beyond noise. */
    private static Need quiet(Answer answer, Change rate, Need otherwise) {
        if (rate instanceof Change.Down(Difference difference)) return new Need.RateDown(-difference.by());
        var total = answer.total(Metric.OUTBOUND_CLICKS);
        if (2 * total.knownDays() <= total.days()) return new Need.Gaps(total.knownDays(), total.days());
        var age = age(answer.question().available());
        return age != null && age > OLD ? new Need.Old(age) : otherwise;
    }

    private static double clicks(Difference difference) {
        return difference.kind() == Difference.Kind.PER_DAY ? difference.by() * difference.days() : difference.by();
    }

    private static @Nullable Long age(Available available) {
        var last = available.lastKnown();
        return last == null ? null : ChronoUnit.DAYS.between(last, available.today());
    }
}
