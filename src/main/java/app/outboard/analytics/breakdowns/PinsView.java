package app.outboard.analytics.breakdowns;

import app.outboard.accounts.Role;
import app.outboard.analytics.lists.Kind;
import app.outboard.analytics.lists.PinFilter;
import app.outboard.analytics.lists.PinFilter.Clicks;
import app.outboard.analytics.lists.PinRow;
import app.outboard.analytics.lists.PinTable;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientScope;
import app.outboard.platform.sheet.Downloads;
import app.outboard.platform.web.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the Pins page into words and links. */
final class PinsView {
    private final ClientScope scope;
    private final Words words;
    private final Asked<PinTable> asked;
    private final PinRequest request;
    private final Address address;
    private final TableView view;
    private final CellWords cells;
    private final PinTable table;
    private final LocalDate freshFrom;
    private final boolean fills;

    PinsView(ClientScope scope, Words words, Asked<PinTable> asked, PinRequest request, LocalDate today) {
        this(scope, words, asked, request, today, TableView.home(scope) + "/pins");
    }

    /** @param path the page the table stands on */
    PinsView(ClientScope scope, Words words, Asked<PinTable> asked, PinRequest request, LocalDate today, String path) {
        this.scope = scope;
        this.words = words;
        this.asked = asked;
        this.request = request;
        this.table = asked.table();
        this.freshFrom = PinFilter.freshFrom(today);
        this.fills = scope.member().may(Role.ANALYST);
        this.address = request.in(QuestionUrl.on(path, asked.question()));
        this.view = new TableView(scope, words, asked, Kind.PINS, address);
        var rates = table.rows().stream().map(row -> row.counts().realCtr()).toList();
        this.cells = new CellWords(
                words,
                scope,
                asked,
                table.cover(),
                table.before(),
                rates,
                table.count().isMostlyFew());
    }

    PinsPage page() {
        return new PinsPage(
                scope.name(),
                view.about(),
                view.notes(),
                view.picker(),
                view.ranges(),
                view.blank(table.cover()),
                view.coverage(table.cover()),
                new PinsPage.Search(address.path(), request.filter().words(), address.without("q")),
                filters(),
                dated(),
                few(),
                view.compared(table.before()),
                Heads.of(request.sort(), address, words),
                cells.scale(),
                table.rows().stream().map(this::row).toList(),
                none(),
                pager(),
                Downloads.of(address.url()));
    }

    private List<Choice> filters() {
        var filter = request.filter();
        var choices = new ArrayList<Choice>();
        choices.add(toggle("breakdowns.filter.fresh", "fresh", "30d", filter.freshFrom() != null));
        choices.add(toggle("breakdowns.filter.enough", "clicks", "enough", filter.clicks() == Clicks.ENOUGH));
        choices.add(toggle("breakdowns.filter.few", "clicks", "few", filter.clicks() == Clicks.FEW));
        if (filter.board() != null)
            choices.add(new Choice(boardName(), address.with("board", "").url(), true));
        return choices;
    }

    private Choice toggle(String key, String name, String value, boolean on) {
        return new Choice(
                words.say(key, request.filter().fewClicks()),
                address.with(name, on ? "" : value).url(),
                on);
    }

    private String boardName() {
        var name = table.rows().isEmpty() ? null : table.rows().getFirst().boardName();
        return name == null ? words.say("breakdowns.filter.one_board") : words.say("breakdowns.filter.board", name);
    }

    /** Exports know Pins by number only, and fresh ones can only be told among those whose day somebody filled in. */
    private @Nullable Few dated() {
        var count = table.count();
        if (count.dated() == count.pins()) return null;
        var key = request.filter().freshFrom() == null ? "breakdowns.dated.any" : "breakdowns.dated";
        return new Few(
                words.say(key, count.dated(), count.pins()),
                fills ? TableView.home(scope) + "/pins/paste" : null,
                fills ? words.say("breakdowns.dated.fill") : null);
    }

    private @Nullable Few few() {
        if (table.rows().isEmpty() || !table.count().isMostlyFew()) return null;
        var noClicks = view.noClicks(table.cover());
        if (noClicks != null) return noClicks;
        return view.few(words.say("breakdowns.pins.few", request.filter().fewClicks()), table.cover());
    }

    private @Nullable Blank none() {
        if (!table.rows().isEmpty() || table.cover().isNothing()) return null;
        var title = words.say("breakdowns.none.title");
        var filter = request.filter();
        if (filter.isNone()) return new Blank(title, words.say("breakdowns.none.rows"), null, null);
        // Exports don't say on which board a Pin is, so this filter finds nothing before somebody has.
        if (filter.board() != null && fills)
            return new Blank(
                    title,
                    words.say("breakdowns.none.board"),
                    TableView.home(scope) + "/pins/paste",
                    words.say("breakdowns.dated.fill"));
        return new Blank(
                title,
                words.say("breakdowns.none.text"),
                QuestionUrl.on(address.path(), asked.question()).url(),
                words.say("breakdowns.none.all"));
    }

    private PinsPage.Pager pager() {
        if (table.rows().isEmpty()) return new PinsPage.Pager(null, null, null);
        var first = table.rows().getFirst();
        var last = table.rows().getLast();
        return new PinsPage.Pager(
                words.say("breakdowns.pager", first.place(), last.place(), table.matches()),
                table.hasBefore() ? address.with("before", first.number()).url() : null,
                table.hasAfter() ? address.with("after", last.number()).url() : null);
    }

    private PinsPage.Row row(PinRow pin) {
        var created = pin.createdOn();
        return new PinsPage.Row(
                PinWords.title(pin, words),
                Words.line(
                        pin.boardName(), created == null ? null : words.dates().fullDay(created), waiting(pin)),
                new Address(
                                TableView.home(scope) + "/pins/" + pin.number(),
                                QuestionUrl.on("", asked.question()).parameters())
                        .url(),
                created != null && !created.isBefore(freshFrom),
                pin.title() == null && fills ? fill(pin) : null,
                cells.cells(pin.counts(), table.earlier(pin)));
    }

    /** Its form, and back to this table. */
    private String fill(PinRow pin) {
        var form = new Address(TableView.home(scope) + "/pins/" + pin.number() + "/details", List.of());
        return form.with("next", address.url()).url();
    }

    /** Figures from before the link was added are not judged. */
    private @Nullable String waiting(PinRow pin) {
        var added = pin.linkAddedOn();
        var span = table.cover().span();
        if (added == null || span == null || !added.isAfter(span.from())) return null;
        return words.say("breakdowns.link_added", words.dates().fullDay(added));
    }
}
