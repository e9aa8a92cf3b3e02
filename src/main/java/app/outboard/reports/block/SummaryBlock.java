package app.outboard.reports.block;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.verdict.Change;
import app.outboard.figures.Metric;
import app.outboard.platform.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two figures as a client reads them, whether they grew, and what brought most. */
final class SummaryBlock {
    /** Less than this part of all clicks is no reason for anything, nor are fewer than these. */
    private static final double WORTH_NAMING = 0.05;

    private static final int FEWEST = 10;
    private static final double MOST = 0.5;

    private final Material material;
    private final Words words;
    private final Phrases phrases;

    SummaryBlock(Material material, Words words, Phrases phrases) {
        this.material = material;
        this.words = words;
        this.phrases = phrases;
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        var total = material.previous().total(Metric.OUTBOUND_CLICKS);
        var clicks = total.value();
        if (clicks == null) {
            var period = material.period();
            sentences.add(words.say("report.summary.unknown", words.dates().span(period.from(), period.to())));
        } else {
            sentences.add(words.say("report.summary.clicks", words.numbers().count(clicks), clicks));
            add(sentences, changes(answer -> answer.change(Metric.OUTBOUND_CLICKS), "clicks"));
            add(sentences, most(total));
        }
        var rate = material.previous().realCtr().rate().value();
        if (rate != null) {
            sentences.add(words.say("report.summary.rate", phrases.ofHundred(rate)));
            add(sentences, changes(Answer::realCtrChange, "rate"));
        }
        return sentences;
    }

    /** "That is 12.4 % more than in October 2026 and about as many as in November 2025." */
    private @Nullable String changes(Function<Answer, Change> change, String of) {
        var said = Stream.of(material.previous(), material.year())
                .map(answer -> phrase(change.apply(answer), answer.comparison(), of))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return switch (said.size()) {
            case 0 -> null;
            case 1 -> words.say("report.summary.one", said.getFirst());
            default -> words.say("report.summary.both", said.getFirst(), said.getLast());
        };
    }

    private @Nullable String phrase(Change change, @Nullable Comparison comparison, String of) {
        var sides = change.sides();
        if (sides == null || comparison == null) return null;
        var relative = sides.relative();
        var size = relative == null ? "" : words.numbers().changeSize(relative);
        var when = phrases.in(comparison.period());
        var way = switch (change) {
            case Change.Up up -> relative == null ? "more" : "up";
            case Change.Down down -> "down";
            default -> "same";
        };
        if (way.equals("same") && Phrases.isUnsure(sides)) return null;
        return phrases.likeForLike(words.say("report.summary." + of + "." + way, size, when), sides, material.period());
    }

    /** The Pin that brought most, where one stands out for certain. */
    private @Nullable String most(Total total) {
        var pins = material.pins();
        if (pins.rows().isEmpty() || !isOfPeriod(pins.cover())) return null;
        var pin = pins.rows().getFirst();
        var count = pin.counts().outboundClicks();
        var exact = count == null ? null : count.exact();
        var title = pin.title();
        if (exact == null || title == null || title.isBlank() || exact < FEWEST) return null;
        var name = Names.cut(title);
        var clicks = words.numbers().count(exact);
        // A list counts all its days, so it is a part only of a whole whose days are all known too.
        boolean isPart = total.isComplete() && exact <= total.sum();
        var part = isPart ? words.numbers().rate((double) exact / total.sum()) : "";
        if (isPart && exact > MOST * total.sum()) return words.say("report.summary.most", name, clicks, part);
        if (exact < WORTH_NAMING * total.sum() || !isStrongest(exact)) return null;
        return isPart
                ? words.say("report.summary.strongest", name, clicks, part)
                : words.say("report.summary.strongest.alone", name, clicks);
    }

    /** No other had as many: neither the next in the table nor any that the lists, cut off, do not name. */
    private boolean isStrongest(long best) {
        var rows = material.pins().rows();
        var second = rows.size() < 2 ? null : rows.get(1).counts().outboundClicks();
        if (second != null && (second.most() == null || second.most() >= best)) return false;
        var lists = material.pins().cover().lists().stream()
                .filter(list -> list.metric() == Metric.OUTBOUND_CLICKS)
                .toList();
        if (lists.isEmpty()) return false;
        long unnamed = 0;
        for (var list : lists) {
            var unseen = list.unseen();
            if (unseen == null) return false;
            unnamed += unseen;
        }
        return unnamed < best;
    }

    /** A part's best Pin brought no part of the whole. */
    private boolean isOfPeriod(Cover cover) {
        return cover.fit().isWhole() && material.period().equals(cover.span());
    }

    private static void add(List<String> sentences, @Nullable String sentence) {
        if (sentence != null) sentences.add(sentence);
    }
}
