package app.outboard.reports.block;

import app.outboard.analytics.lists.BoardRow;
import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.Fit;
import app.outboard.analytics.lists.PageRow;
import app.outboard.analytics.lists.PinRow;
import app.outboard.analytics.question.Period;
import app.outboard.platform.text.Words;
import app.outboard.reports.page.Block;
import app.outboard.reports.page.Table;
import app.outboard.reports.page.Table.Cell;
import app.outboard.reports.page.Table.Row;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What brought people: boards, Pins, new Pins, pages of the site. Rows without a click are left out. */
final class TableBlocks {
    private static final int MONTH = 31;

    private final Material material;
    private final Words words;
    private final Phrases phrases;
    private final List<String> heads;

    TableBlocks(Material material, Words words, Phrases phrases) {
        this.material = material;
        this.words = words;
        this.phrases = phrases;
        this.heads = Stream.of("clicks", "pin_clicks", "rate")
                .map(column -> words.say("report.column." + column))
                .toList();
    }

    Block boards(Block block) {
        return fill(
                block,
                "boards",
                material.boards().cover(),
                material.boards().rows().stream().map(this::row));
    }

    Block pins(Block block) {
        return fill(
                block,
                "pins",
                material.pins().cover(),
                material.pins().rows().stream().map(this::row));
    }

    /** Created within the period; those created after it have no figures in it. */
    Block fresh(Block block) {
        return fill(
                block,
                "fresh",
                material.fresh().cover(),
                material.fresh().rows().stream()
                        .filter(pin ->
                                pin.createdOn() != null && material.period().contains(pin.createdOn()))
                        .map(this::row));
    }

    Block pages(Block block) {
        return fill(
                block,
                "pages",
                material.pages().cover(),
                material.pages().rows().stream()
                        .filter(page -> page.address() != null)
                        .map(this::row));
    }

    private Block fill(Block block, String kind, Cover cover, Stream<@Nullable Row> found) {
        var why = missing(cover);
        if (why != null) return block.emptySaying(why);
        var rows = found.filter(Objects::nonNull).toList();
        if (rows.isEmpty())
            return block.emptySaying(words.say("report." + kind + ".empty", phrases.name(material.period())));
        var all = Stream.concat(Stream.of(words.say("report.column." + kind)), heads.stream())
                .toList();
        return block.with(new Table(words.say("report." + kind + ".about"), note(kind, cover), all, rows));
    }

    /** Why there is no table: another month's rows are none of this one's, and a month is no year. */
    private @Nullable String missing(Cover cover) {
        var span = cover.span();
        if (span == null || !isMostlyOfThese(span))
            return words.say("report.no_figures", phrases.name(material.period()));
        return material.isYear() && span.days() <= MONTH
                ? words.say(
                        "report.no_year",
                        phrases.name(material.period()),
                        words.dates().span(span.from(), span.to()))
                : null;
    }

    /** Exports of "the last 30 days" seldom fit a month; one that lies mostly in it stands, with its dates. */
    private boolean isMostlyOfThese(Period span) {
        var common = material.period().overlap(span);
        return common != null && 2 * common.days() > span.days();
    }

    /** Rows of other days than the period's must say of which. */
    private @Nullable String note(String kind, Cover cover) {
        var span = cover.span();
        var days = span == null || span.equals(material.period())
                ? null
                : words.say("report.other_days", words.dates().span(span.from(), span.to()));
        boolean isCut = cover.fit() == Fit.SUMMED && !kind.equals("boards");
        var both = Stream.of(days, isCut ? words.say("report.summed_pins") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return both.isEmpty() ? null : both;
    }

    private @Nullable Row row(BoardRow board) {
        return row(board.name(), null, null, board.counts());
    }

    private @Nullable Row row(PinRow pin) {
        var title = pin.title();
        return row(
                title == null || title.isBlank() ? words.say("report.pin", pin.number()) : title,
                pin.boardName(),
                "https://www.pinterest.com/pin/" + pin.number() + "/",
                pin.counts());
    }

    private @Nullable Row row(PageRow page) {
        var address = Objects.requireNonNull(page.address());
        var link = page.link();
        return row(
                address.place().equals("/") ? address.site() : address.place(),
                words.say("report.pages.pins", page.pins()),
                link != null && link.matches("(?i)https?://[^\\s\"'<>]{1,2000}") ? link : null,
                page.counts());
    }

    private @Nullable Row row(String name, @Nullable String under, @Nullable String href, Counts counts) {
        var clicks = counts.outboundClicks();
        if (clicks == null || clicks.least() == 0) return null;
        var rate = counts.realCtr();
        return new Row(
                Names.cut(name),
                under == null || under.isBlank() ? null : Names.cut(under),
                href,
                List.of(
                        new Cell(count(clicks), null),
                        new Cell(count(counts.pinClicks()), null),
                        new Cell(
                                words.numbers().rate(rate.value()),
                                rate.isDefined() && rate.isFew(material.fewClicks())
                                        ? words.say("report.few")
                                        : null)));
    }

    /** "412", "≤ 3", "10 to 13": as on every page. */
    private String count(@Nullable Count count) {
        if (count == null) return words.numbers().count(null);
        var least = words.numbers().count(count.least());
        if (count.isExact()) return least;
        var most = count.most();
        if (most == null) return words.say("report.at_least", least);
        var limit = words.numbers().count(most);
        return count.least() == 0 ? words.say("report.at_most", limit) : words.say("report.between", least, limit);
    }
}
