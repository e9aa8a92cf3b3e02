package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.BoardRow;
import app.outboard.analytics.lists.BoardTable;
import app.outboard.analytics.lists.Kind;
import app.outboard.analytics.lists.Sort;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientScope;
import app.outboard.platform.sheet.Downloads;
import app.outboard.platform.web.Address;
import org.jspecify.annotations.Nullable;

/** Puts the boards page into words and links. */
final class BoardsView {
    private final ClientScope scope;
    private final Words words;
    private final Asked<BoardTable> asked;
    private final Address address;
    private final TableView view;
    private final CellWords cells;
    private final Sort sort;
    private final boolean mostlyFew;
    private final boolean severalAccounts;

    BoardsView(ClientScope scope, Words words, Asked<BoardTable> asked, Sort sort) {
        var table = asked.table();
        this.scope = scope;
        this.words = words;
        this.asked = asked;
        this.sort = sort;
        this.address = PinRequest.sorted(QuestionUrl.on(TableView.home(scope) + "/boards", asked.question()), sort);
        this.view = new TableView(scope, words, asked, Kind.BOARDS, address);
        var rates = table.rows().stream().map(row -> row.counts().realCtr()).toList();
        long few = rates.stream()
                .filter(rate -> rate.isFew(scope.member().house().fewClicks()))
                .count();
        this.mostlyFew = 2 * few > rates.size();
        this.severalAccounts =
                table.rows().stream().map(BoardRow::account).distinct().count() > 1;
        this.cells = new CellWords(words, scope, asked, table.cover(), table.before(), rates, mostlyFew);
    }

    BoardsPage page() {
        var table = asked.table();
        return new BoardsPage(
                scope.name(),
                view.about(),
                view.notes(),
                view.picker(),
                view.ranges(),
                view.blank(table.cover()),
                view.coverage(table.cover()),
                few(),
                view.compared(table.before()),
                Heads.of(sort, address, words),
                cells.scale(),
                table.rows().stream().map(this::row).toList(),
                Downloads.of(address.url()));
    }

    private @Nullable Few few() {
        if (!mostlyFew) return null;
        var noClicks = view.noClicks(asked.table().cover());
        if (noClicks != null) return noClicks;
        return view.few(
                words.say("breakdowns.boards.few", scope.member().house().fewClicks()),
                asked.table().cover());
    }

    private String under(BoardRow board) {
        var about = board.about();
        var pins = about.pins();
        var followers = about.followers();
        var modified = about.modifiedOn();
        return Words.line(
                severalAccounts ? board.account() : null,
                pins == null ? null : words.say("breakdowns.board.pins", pins),
                followers == null ? null : words.say("breakdowns.board.followers", followers),
                modified == null
                        ? null
                        : words.say("breakdowns.board.modified", words.dates().fullDay(modified)));
    }

    private BoardsPage.Row row(BoardRow board) {
        var pins = new Address(
                        TableView.home(scope) + "/pins",
                        QuestionUrl.on("", asked.question()).parameters())
                .with("board", String.valueOf(board.id().value()));
        return new BoardsPage.Row(
                board.name(),
                under(board),
                board.about().group(),
                pins.url(),
                TableView.home(scope) + "/boards/" + board.id().value(),
                cells.cells(board.counts(), asked.table().earlier(board)));
    }
}
