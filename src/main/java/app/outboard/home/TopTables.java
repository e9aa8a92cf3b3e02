package app.outboard.home;

import app.outboard.analytics.chart.Marks;
import app.outboard.analytics.lists.BoardRow;
import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.PinRow;
import app.outboard.analytics.lists.PinTable;
import app.outboard.analytics.measure.Rate;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Puts the top boards and Pins into words, each table on a scale of its own. */
final class TopTables {
    private final String home;
    private final @Nullable Double usual;
    private final int fewClicks;
    private final Words words;

    /** @param home the client's address, to which those of its boards and Pins belong */
    TopTables(String home, @Nullable Double usual, int fewClicks, Words words) {
        this.home = home;
        this.usual = usual;
        this.fewClicks = fewClicks;
        this.words = words;
    }

    List<TopTable> of(Tops tops, String query) {
        var search = query.isEmpty() ? "" : "?" + query;
        var boards = boards(tops, home + "/boards" + search);
        var pins = pins("pins", tops.pins(), home + "/pins" + search);
        var fresh = pins("fresh", tops.fresh(), home + "/pins?fresh=1" + (query.isEmpty() ? "" : "&" + query));
        return List.of(boards, pins, fresh);
    }

    private TopTable boards(Tops tops, String href) {
        var table = tops.boards();
        var marks = marks(
                table.rows().stream().map(board -> board.counts().realCtr()).toList());
        return table(
                "boards",
                table.cover(),
                null,
                marks,
                table.rows().stream().map(board -> row(board, href, marks)).toList(),
                href);
    }

    private TopTable pins(String kind, PinTable table, String href) {
        var marks =
                marks(table.rows().stream().map(pin -> pin.counts().realCtr()).toList());
        var note = kind.equals("fresh") && !table.cover().isNothing()
                ? words.say(
                        "home.top.dated", table.count().dated(), table.count().pins())
                : null;
        return table(
                kind,
                table.cover(),
                note,
                marks,
                table.rows().stream().map(pin -> row(pin, marks)).toList(),
                href);
    }

    private TopTable table(
            String kind, Cover cover, @Nullable String note, Marks marks, List<TopTable.Row> rows, String href) {
        return new TopTable(
                words.say("home.top." + kind),
                about(cover),
                note,
                marks.from(),
                marks.to(),
                usual == null
                        ? null
                        : words.say("home.top.usual", words.numbers().rate(usual)),
                rows,
                rows.isEmpty() ? words.say(empty(kind, cover)) : null,
                href,
                words.say("home.top." + kind + ".more"));
    }

    private static String empty(String kind, Cover cover) {
        return cover.isNothing() ? "home.top.no_list" : "home.top." + kind + ".empty";
    }

    /** Tables always say which days they are of. */
    private String about(Cover cover) {
        var span = cover.span();
        if (span == null) return "";
        return Words.line(
                words.dates().span(span.from(), span.to()),
                words.say("home.top.fit." + cover.fit().name().toLowerCase(Locale.ROOT)));
    }

    private TopTable.Row row(BoardRow board, String href, Marks marks) {
        return row(board.name(), href, null, board.counts(), marks);
    }

    private TopTable.Row row(PinRow pin, Marks marks) {
        var title = pin.title();
        var named = title == null || title.isBlank() ? words.say("home.top.pin", pin.number()) : title;
        var created = pin.createdOn();
        var under = Words.line(
                pin.boardName(), created == null ? null : words.dates().fullDay(created));
        return row(named, home + "/pins/" + pin.number(), under.isEmpty() ? null : under, pin.counts(), marks);
    }

    private TopTable.Row row(String name, String href, @Nullable String under, Counts counts, Marks marks) {
        return new TopTable.Row(
                name,
                href,
                under,
                count(counts.outboundClicks()),
                count(counts.pinClicks()),
                words.numbers().rate(counts.realCtr().value()),
                badge(counts.realCtr()),
                marks.mark(counts.realCtr(), usual));
    }

    /** "412", "≤ 3" or "10 to 13": a row that a cut-off list does not name had at most so many. */
    private String count(@Nullable Count count) {
        if (count == null) return words.numbers().count(null);
        var least = words.numbers().count(count.least());
        if (count.isExact()) return least;
        var most = count.most();
        if (most == null)
            return count.least() == 0 ? words.numbers().count(null) : words.say("home.top.at_least", least);
        return count.least() == 0
                ? words.say("home.top.at_most", words.numbers().count(most))
                : words.say("home.top.between", least, words.numbers().count(most));
    }

    private @Nullable String badge(Rate rate) {
        if (!rate.isDefined()) return null;
        if (rate.isAboveWhole()) return words.say("ui.over");
        return rate.isFew(fewClicks) ? words.say("ui.few_clicks") : null;
    }

    private Marks marks(List<Rate> rates) {
        var usuals = usual == null ? DoubleStream.empty() : DoubleStream.of(usual);
        return Marks.of(rates, usuals, fewClicks, words.texts(), words.numbers());
    }
}
