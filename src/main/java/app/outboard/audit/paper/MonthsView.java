package app.outboard.audit.paper;

import app.outboard.analytics.question.Period;
import app.outboard.audit.paper.Sheet.Month;
import app.outboard.audit.paper.Sheet.Noted;
import app.outboard.notes.ChartNotes;
import app.outboard.notes.NoteWords;
import app.outboard.platform.text.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the year up to the last day that is known for good into words, with what the client may read of its notes. */
final class MonthsView {
    private static final int MONTHS = 12;
    /** The newest; what fits below the months on their page. */
    private static final int NOTES = 12;

    private final Dossier dossier;
    private final Figures figures;
    private final Words words;

    MonthsView(Dossier dossier, Figures figures, Words words) {
        this.dossier = dossier;
        this.figures = figures;
        this.words = words;
    }

    /** The months of the year that ends with this period. */
    static Period year(Period period) {
        var last = YearMonth.from(period.to());
        return new Period(last.minusMonths(MONTHS - 1L).atDay(1), last.atEndOfMonth());
    }

    List<Month> months() {
        var first = YearMonth.from(year(figures.period()).from());
        var months = IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
        long most = months.stream()
                .mapToLong(month -> figures.outbound(Period.of(month)).sum())
                .max()
                .orElse(0);
        if (most == 0) return List.of();
        return months.stream().map(month -> month(month, most)).toList();
    }

    List<Noted> notes() {
        var flags = flags();
        return flags.stream()
                .skip(Math.max(0, flags.size() - NOTES))
                .map(flag -> new Noted(flag.when(), Words.line(flag.tag(), flag.text())))
                .toList();
    }

    @Nullable
    String older() {
        int older = flags().size() - NOTES;
        return older > 0 ? words.say("paper.works.notes.more", older) : null;
    }

    private List<ChartNotes.Flag> flags() {
        var year = year(figures.period());
        return new NoteWords(words.texts(), words.dates())
                .toClient(dossier.notes(), year.from(), year.to())
                .flags();
    }

    private Month month(YearMonth month, long most) {
        var total = figures.outbound(Period.of(month));
        return new Month(
                words.dates().briefMonth(month),
                total.isComplete() || !total.isKnown()
                        ? null
                        : words.say("paper.known_days", total.knownDays(), total.days()),
                words.numbers().count(total.value()),
                words.numbers().rate(figures.realCtr(Period.of(month)).rate().value()),
                Bars.width((double) total.sum(), (double) most));
    }
}
