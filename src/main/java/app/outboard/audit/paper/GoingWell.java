package app.outboard.audit.paper;

import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Difference;
import app.outboard.audit.run.Result;
import app.outboard.platform.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is going well, three things: what the figures are sure of first, then what was fixed, then what the rules found in
 * order, the weightiest first.
 */
final class GoingWell {
    private static final int MOST = 3;
    private static final Comparator<Result> WEIGHTIEST_FIRST = Comparator.comparing(
                    Result::severity, Comparator.reverseOrder())
            .thenComparing(Result::certainty)
            .thenComparing(Result::lookedAt, Comparator.reverseOrder());

    private final Dossier dossier;
    private final Figures figures;
    private final List<Named> boards;
    private final int fewClicks;
    private final Words words;

    GoingWell(Dossier dossier, Figures figures, List<Named> boards, int fewClicks, Words words) {
        this.dossier = dossier;
        this.figures = figures;
        this.boards = boards;
        this.fewClicks = fewClicks;
        this.words = words;
    }

    List<String> sentences() {
        return Stream.concat(Stream.of(more(), better(), board(), fixed()), clear())
                .filter(Objects::nonNull)
                .limit(MOST)
                .toList();
    }

    private @Nullable String more() {
        if (!(figures.outboundChange() instanceof Change.Up up)) return null;
        var by = up.difference().relative();
        return by == null ? null : words.say("paper.well.more", words.numbers().changeSize(by));
    }

    private @Nullable String better() {
        if (!(figures.realCtrChange() instanceof Change.Up up)) return null;
        Difference sides = up.difference();
        return words.say(
                "paper.well.better",
                words.numbers().rate(sides.now()),
                words.numbers().rate(sides.before()));
    }

    private @Nullable String board() {
        var base = figures.base();
        if (base == null) return null;
        return Named.above(boards, base, fewClicks).stream()
                .findFirst()
                .map(board -> words.say(
                        "paper.well.board",
                        Cut.to(board.name(), 60),
                        words.numbers().rate(board.rate().value()),
                        words.numbers().rate(base)))
                .orElse(null);
    }

    private @Nullable String fixed() {
        long fixed = dossier.report().fixed().count();
        return fixed == 0 ? null : words.say("paper.well.fixed", fixed);
    }

    private Stream<String> clear() {
        return dossier.report()
                .clear()
                .filter(result -> result.lookedAt() > 0 && !result.byHand())
                .sorted(WEIGHTIEST_FIRST)
                .map(result -> words.say(
                        "paper.well.clear", words.say("rules." + result.rule().value() + ".title"), result.lookedAt()));
    }
}
