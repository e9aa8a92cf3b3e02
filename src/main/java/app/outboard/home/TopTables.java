package app.outboard.home;

import app.outboard.analytics.lists.BoardRow;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.PinRow;
import app.outboard.analytics.lists.PinTable;
import app.outboard.analytics.measure.Rate;
import java.util.List;
import java.util.Locale;
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
        var boards = boards(tops, query, home + "/boards" + search);
        var pins = pins("pins", tops.pins(), home + "/pins" + search);
        var fresh = pins("fresh", tops.fresh(), home + "/pins?fresh=30d" + (query.isEmpty() ? "" : "&" + query));
        return List.of(boards, pins, fresh);
    }

    private TopTable boards(Tops tops, String query, String href) {
        var table = tops.boards();
        var rows = rows(
                table.rows().stream().map(board -> board.counts().realCtr()).toList());
        return table(
                "boards",
                table.cover(),
                null,
                rows,
                table.rows().stream()
                        .map(board -> rows.row(board.name(), pinsOf(board, query), null, board.counts()))
                        .toList(),
                href);
    }

    private TopTable pins(String kind, PinTable table, String href) {
        var rows = rows(table.rows().stream().map(pin -> pin.counts().realCtr()).toList());
        var dated = kind.equals("fresh") && !table.cover().isNothing()
                ? words.say(
                        "home.top.dated", table.count().dated(), table.count().pins())
                : null;
        return table(
                kind,
                table.cover(),
                dated,
                rows,
                table.rows().stream().map(pin -> row(pin, rows)).toList(),
                href);
    }

    private TopTable table(
            String kind, Cover cover, @Nullable String foot, TopRows rows, List<TopTable.Row> shown, String href) {
        return new TopTable(
                kind,
                words.say("home.top." + kind),
                about(cover),
                rows.mostlyFew() ? words.say("home.mostly_few", fewClicks) : null,
                foot,
                rows.marks().from(),
                rows.marks().to(),
                usual == null
                        ? null
                        : words.say("home.top.usual", words.numbers().rate(usual)),
                shown,
                shown.isEmpty() ? words.say(empty(kind, cover)) : null,
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

    private TopTable.Row row(PinRow pin, TopRows rows) {
        var title = pin.title();
        var named = title == null || title.isBlank() ? words.say("home.top.pin", pin.number()) : title;
        var created = pin.createdOn();
        var under = Words.line(
                pin.boardName(), created == null ? null : words.dates().fullDay(created));
        return rows.row(named, home + "/pins/" + pin.number(), under.isEmpty() ? null : under, pin.counts());
    }

    /** A board leads to its Pins. */
    private String pinsOf(BoardRow board, String query) {
        return home + "/pins?board=" + board.id().value() + (query.isEmpty() ? "" : "&" + query);
    }

    private TopRows rows(List<Rate> rates) {
        return new TopRows(rates, usual, fewClicks, words);
    }
}
