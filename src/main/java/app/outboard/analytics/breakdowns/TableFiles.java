package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.BoardTable;
import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.PageTable;
import app.outboard.analytics.lists.PinTable;
import app.outboard.analytics.question.Period;
import app.outboard.platform.sheet.Column;
import app.outboard.platform.sheet.Sheet;
import app.outboard.platform.sheet.SheetFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables as files. Rates are unrounded fractions; a figure known between limits only stands in a column of its own. */
final class TableFiles {
    private final Words words;

    TableFiles(Words words) {
        this.words = words;
    }

    Sheet boards(BoardTable table) {
        var sheet = sheet(words.say("breakdowns.boards.title"), text("board"), text("board_link"));
        for (var board : table.rows())
            sheet.row(cells(
                    board.counts(),
                    table.cover(),
                    board.name(),
                    "https://www.pinterest.com/" + board.account() + "/" + board.slug() + "/"));
        return sheet;
    }

    /** Spreadsheets spoil numbers as long as a Pin's, so its address stands for it. */
    Sheet pins(PinTable table) {
        var sheet = sheet(
                words.say("breakdowns.pins.title"),
                text("pin"),
                text("title"),
                text("link"),
                text("board"),
                Column.day(head("created")),
                Column.day(head("link_added")));
        for (var pin : table.rows())
            sheet.row(cells(
                    pin.counts(),
                    table.cover(),
                    PinWords.address(pin.number()),
                    pin.title(),
                    pin.link(),
                    pin.boardName(),
                    pin.createdOn(),
                    pin.linkAddedOn()));
        return sheet;
    }

    /** Key events may be parts of events, and revenue has a currency that no report names: both unrounded. */
    Sheet pages(PageTable table) {
        var sheet = sheet(
                words.say("breakdowns.landings.title"),
                text("page"),
                Column.count(head("pins")),
                Column.count(head("sessions")),
                Column.count(head("sessions_least")),
                Column.count(head("engaged")),
                Column.amount(head("key_events")),
                Column.amount(head("revenue")));
        for (var page : table.rows()) {
            var visits = page.visits();
            var sessions = visits.sessions();
            sheet.row(cells(
                    page.counts(),
                    table.cover(),
                    page.address() == null ? null : page.address().text(),
                    (long) page.pins(),
                    exact(sessions),
                    sessions == null || sessions.isExact() ? null : sessions.least(),
                    visits.engaged(),
                    visits.keyEvents(),
                    visits.revenue()));
        }
        return sheet;
    }

    /** Named after what it holds: "bakery-boards-2026-04-29-2026-05-29". */
    static SheetFile file(String client, String what, Cover cover) {
        var span = cover.span();
        return new SheetFile(client + "-" + what + (span == null ? "" : "-" + span.from() + "-" + span.to()));
    }

    private Sheet sheet(String name, Column... first) {
        var figures = Stream.of(
                Column.day(head("from")),
                Column.day(head("to")),
                Column.count(head("outbound")),
                Column.count(head("outbound_most")),
                Column.count(head("clicks")),
                Column.count(head("clicks_most")),
                Column.count(head("impressions")),
                Column.count(head("saves")),
                Column.rate(head("ctr")),
                Column.rate(head("ctr_low")),
                Column.rate(head("ctr_high")));
        return new Sheet(name, Stream.concat(Stream.of(first), figures).toList()).freeze(1);
    }

    private Column text(String word) {
        return Column.text(head(word));
    }

    private String head(String word) {
        return words.say("breakdowns.csv." + word);
    }

    private static List<@Nullable Object> cells(Counts counts, Cover cover, @Nullable Object... first) {
        var cells = new ArrayList<@Nullable Object>();
        Collections.addAll(cells, first);
        Period span = cover.span();
        var rate = counts.realCtr();
        Collections.addAll(
                cells,
                span == null ? null : span.from(),
                span == null ? null : span.to(),
                exact(counts.outboundClicks()),
                atMost(counts.outboundClicks()),
                exact(counts.pinClicks()),
                atMost(counts.pinClicks()),
                exact(counts.impressions()),
                exact(counts.saves()),
                rate.value(),
                rate.low(),
                rate.high());
        return cells;
    }

    /** Where it is known for certain. */
    private static @Nullable Long exact(@Nullable Count count) {
        return count == null ? null : count.exact();
    }

    /** Where it is not. */
    private static @Nullable Long atMost(@Nullable Count count) {
        return count == null || count.isExact() ? null : count.most();
    }
}
