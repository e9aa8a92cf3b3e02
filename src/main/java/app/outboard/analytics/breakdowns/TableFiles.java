package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.BoardTable;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.PinTable;
import app.outboard.analytics.question.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables as files. Rates are unrounded fractions; a figure known between limits only stands in a column of its own. */
final class TableFiles {
    private static final List<String> FIGURES = List.of(
            "from",
            "to",
            "outbound",
            "outbound_most",
            "clicks",
            "clicks_most",
            "impressions",
            "saves",
            "ctr",
            "ctr_low",
            "ctr_high");

    private final Words words;

    TableFiles(Words words) {
        this.words = words;
    }

    Csv boards(BoardTable table) {
        var csv = new Csv(heads("board", "board_link"));
        for (var board : table.rows())
            csv.row(cells(
                    board.counts(),
                    table.cover(),
                    board.name(),
                    "https://www.pinterest.com/" + board.account() + "/" + board.slug() + "/"));
        return csv;
    }

    /** Spreadsheets spoil numbers as long as a Pin's, so its address stands for it. */
    Csv pins(PinTable table) {
        var csv = new Csv(heads("pin", "title", "link", "board", "created", "link_added"));
        for (var pin : table.rows())
            csv.row(cells(
                    pin.counts(),
                    table.cover(),
                    PinWords.address(pin.number()),
                    pin.title(),
                    pin.link(),
                    pin.boardName(),
                    Objects.toString(pin.createdOn(), ""),
                    Objects.toString(pin.linkAddedOn(), "")));
        return csv;
    }

    private List<String> heads(String... first) {
        return Stream.concat(Stream.of(first), FIGURES.stream())
                .map(head -> words.say("breakdowns.csv." + head))
                .toList();
    }

    private static @Nullable Object[] cells(Counts counts, Cover cover, @Nullable String... first) {
        var cells = new ArrayList<@Nullable Object>();
        Collections.addAll(cells, (@Nullable Object[]) first);
        Period span = cover.span();
        var rate = counts.realCtr();
        Collections.addAll(
                cells,
                span == null ? null : span.from().toString(),
                span == null ? null : span.to().toString(),
                Csv.exact(counts.outboundClicks()),
                Csv.atMost(counts.outboundClicks()),
                Csv.exact(counts.pinClicks()),
                Csv.atMost(counts.pinClicks()),
                Csv.exact(counts.impressions()),
                Csv.exact(counts.saves()),
                rate.value(),
                rate.low(),
                rate.high());
        return cells.toArray();
    }
}
