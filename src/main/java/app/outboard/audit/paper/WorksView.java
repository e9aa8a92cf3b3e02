package app.outboard.audit.paper;

import app.outboard.analytics.chart.Marks;
import app.outboard.analytics.lists.BoardRow;
import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.PageRow;
import app.outboard.analytics.lists.PinFilter;
import app.outboard.analytics.lists.PinRow;
import app.outboard.analytics.measure.Rate;
import app.outboard.audit.paper.Sheet.Row;
import app.outboard.audit.paper.Sheet.Table;
import app.outboard.platform.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Puts the chapter on what works into words: four tables, and what each suggests. */
final class WorksView {
    private static final int LETTERS = 120;

    private final Dossier dossier;
    private final Words words;
    private final int fewClicks;
    private final @Nullable Double usual;
    private final @Nullable Double base;

    /**
     * @param usual the client's own usual real CTR, or null
     * @param base what rows are held against: the usual rate, else the account's own over these days; or null
     */
    WorksView(Dossier dossier, Words words, int fewClicks, @Nullable Double usual, @Nullable Double base) {
        this.dossier = dossier;
        this.words = words;
        this.fewClicks = fewClicks;
        this.usual = usual;
        this.base = base;
    }

    /** A row before it is put on its table's scale. */
    private record Line(
            String name, @Nullable String under, @Nullable String href, Counts counts) {}

    List<Table> tables() {
        return List.of(
                table(
                        "boards",
                        dossier.boards().cover(),
                        dossier.boards().rows().stream().map(WorksView::line).toList()),
                table("pins", dossier.pins().cover(), pins(dossier.pins().rows())),
                table("fresh", dossier.fresh().cover(), pins(dossier.fresh().rows())),
                table(
                        "pages",
                        dossier.pages().cover(),
                        dossier.pages().rows().stream()
                                .filter(page -> page.address() != null)
                                .map(this::line)
                                .toList()));
    }

    /** The boards in words, for the summary. */
    List<Named> boards() {
        return dossier.boards().rows().stream()
                .map(board -> new Named(board.name(), board.counts().realCtr()))
                .toList();
    }

    private static Line line(BoardRow board) {
        return new Line(board.name(), null, null, board.counts());
    }

    private List<Line> pins(List<PinRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private Line line(PinRow pin) {
        var title = pin.title();
        var created = pin.createdOn();
        return new Line(
                title == null || title.isBlank() ? words.say("paper.pin", pin.number()) : title,
                Words.line(
                        pin.boardName(),
                        created == null
                                ? null
                                : words.say("paper.created", words.dates().fullDay(created))),
                Subject.pinAddress(pin.number()),
                pin.counts());
    }

    private Line line(PageRow page) {
        var address = page.address();
        var link = page.link();
        return new Line(
                address == null ? "" : address.place().equals("/") ? address.site() : address.place(),
                Words.line(address == null ? null : address.site(), words.say("paper.pages.pins", page.pins())),
                link != null && link.matches("(?i)https?://\\S+") ? link : null,
                page.counts());
    }

    private Table table(String kind, Cover cover, List<Line> lines) {
        var rates = lines.stream().map(line -> line.counts().realCtr()).toList();
        var usuals = usual == null ? DoubleStream.empty() : DoubleStream.of(usual);
        var marks = Marks.of(rates, usuals, fewClicks, words.texts(), words.numbers());
        boolean mostlyFew =
                2 * rates.stream().filter(rate -> rate.isFew(fewClicks)).count() > rates.size();
        return new Table(
                "works-" + kind,
                words.say("paper.works." + kind),
                about(kind, cover),
                mostlyFew && !lines.isEmpty() ? words.say("paper.works.few", fewClicks) : null,
                words.say("paper.subject." + kind),
                marks.from(),
                marks.to(),
                usual == null ? null : words.say("paper.usual", words.numbers().rate(usual)),
                lines.stream().map(Line::counts).anyMatch(WorksView::isSpan),
                lines.stream().map(line -> row(line, marks, mostlyFew)).toList(),
                lines.isEmpty() ? words.say("paper.works." + kind + "." + none(kind)) : null,
                more(
                        kind,
                        lines.stream()
                                .map(line ->
                                        new Named(line.name(), line.counts().realCtr()))
                                .toList()));
    }

    /** Of fresh Pins it makes a difference whether there are none, or nobody knows. */
    private String none(String kind) {
        boolean dated = dossier.pins().rows().stream().anyMatch(pin -> pin.createdOn() != null);
        return kind.equals("fresh") && !dated ? "undated" : "none";
    }

    private String about(String kind, Cover cover) {
        var span = cover.span();
        if (span == null) return words.say("paper.works." + kind + ".about");
        var days = words.dates().span(span.from(), span.to());
        var fit = words.texts().sayIfKnown("paper.fit." + cover.fit().name());
        var about = kind.equals("fresh")
                ? words.say("paper.works.fresh.created", words.dates().span(PinFilter.freshFrom(span.to()), span.to()))
                : words.say("paper.works." + kind + ".about");
        return Words.line(about, kind.equals("fresh") ? words.say("paper.works.fresh.figures", days) : days, fit);
    }

    private Row row(Line line, Marks marks, boolean mostlyFew) {
        var rate = line.counts().realCtr();
        return new Row(
                Cut.to(line.name(), LETTERS),
                line.under() == null ? null : Cut.to(line.under(), LETTERS),
                line.href(),
                count(line.counts().outboundClicks()),
                count(line.counts().pinClicks()),
                words.numbers().rate(rate.value()),
                badge(rate, mostlyFew),
                marks.mark(rate, usual));
    }

    private @Nullable String badge(Rate rate, boolean mostlyFew) {
        if (!rate.isDefined()) return null;
        if (rate.isAboveWhole()) return words.say("ui.over");
        return rate.isFew(fewClicks) && !mostlyFew ? words.say("ui.few_clicks") : null;
    }

    /** "412", "≤ 3", "10 to 13": as on screen. */
    private String count(@Nullable Count count) {
        if (count == null) return words.numbers().count(null);
        var least = words.numbers().count(count.least());
        if (count.isExact()) return least;
        var most = count.most();
        if (most == null) return count.least() == 0 ? words.numbers().count(null) : words.say("paper.at_least", least);
        return count.least() == 0
                ? words.say("paper.at_most", words.numbers().count(most))
                : words.say("paper.between", least, words.numbers().count(most));
    }

    private static boolean isSpan(Counts counts) {
        var outbound = counts.outboundClicks();
        var clicks = counts.pinClicks();
        return (outbound != null && !outbound.isExact()) || (clicks != null && !clicks.isExact());
    }

    /** What stands out beyond noise, and what to do about it; nothing where nothing does. */
    private List<String> more(String kind, List<Named> rows) {
        if (base == null || rows.isEmpty()) return List.of();
        var strong = Named.above(rows, base, fewClicks);
        var weak = Named.below(rows, base, fewClicks);
        if (strong.isEmpty() && weak.isEmpty()) return List.of(words.say("paper.more.none"));
        var more = new ArrayList<String>();
        if (!strong.isEmpty())
            more.add(words.say("paper.more." + kind + ".strong", Named.list(strong, this::said), rate(base)));
        if (!weak.isEmpty())
            more.add(words.say("paper.more." + kind + ".weak", Named.list(weak, this::said), rate(base)));
        return more;
    }

    private String said(Named named) {
        return words.say(
                "paper.more.one", Cut.to(named.name(), 80), rate(named.rate().value()));
    }

    private String rate(@Nullable Double rate) {
        return words.numbers().rate(rate);
    }
}
