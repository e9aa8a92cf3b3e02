package app.outboard.keywords;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.keywords.KeywordPage.Blank;
import app.outboard.keywords.KeywordPage.Head;
import app.outboard.keywords.KeywordPage.Note;
import app.outboard.keywords.KeywordPage.Pager;
import app.outboard.keywords.KeywordPage.Search;
import app.outboard.platform.sheet.Column;
import app.outboard.platform.sheet.Downloads;
import app.outboard.platform.sheet.Sheet;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Address;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts keywords into words and links. */
final class KeywordView {
    private final ClientScope scope;
    private final KeywordQueries.Page found;
    private final KeywordRequest request;
    private final Texts texts;
    private final Numbers numbers = new Numbers(Locale.ENGLISH);
    private final Address address;
    private final boolean edits;

    KeywordView(ClientScope scope, KeywordQueries.Page found, KeywordRequest request, Texts texts) {
        this.scope = scope;
        this.found = found;
        this.request = request;
        this.texts = texts;
        this.address = request.in(Address.of(base() + "/keywords"));
        this.edits = scope.member().may(Role.ANALYST) && !scope.archived();
    }

    KeywordPage page() {
        boolean nothing = found.rows().isEmpty();
        return new KeywordPage(
                scope.name(),
                nothing ? null : texts.say("keywords.about", found.matches()),
                nothing && request.words() == null ? blank() : null,
                new Search(address.path(), request.words(), address.without("q")),
                Arrays.stream(KeywordColumn.values()).map(this::head).toList(),
                found.rows().stream().map(this::row).toList(),
                nothing && request.words() != null ? none() : null,
                pager(),
                nothing || found.described() > 0 ? null : unworded(),
                Stream.of("source", "searches", "rank", "pins")
                        .map(it -> texts.say("keywords.explained." + it))
                        .toList(),
                Downloads.of(address.url()));
    }

    /** The same as a file; figures unrounded. */
    Sheet sheet() {
        var sheet = new Sheet(
                texts.say("keywords.title"),
                List.of(
                        Column.text(texts.say("keywords.column.keyword")),
                        Column.count(texts.say("keywords.column.searches")),
                        Column.decimal(texts.say("keywords.column.competition")),
                        Column.decimal(texts.say("keywords.column.cpc")),
                        Column.count(texts.say("keywords.column.rank")),
                        Column.text(texts.say("keywords.column.seed")),
                        Column.count(texts.say("keywords.column.pins"))));
        for (var keyword : found.rows())
            sheet.row(
                    keyword.phrase(),
                    keyword.searches(),
                    keyword.competition(),
                    keyword.cpc(),
                    keyword.rank(),
                    keyword.seed(),
                    keyword.pins());
        return sheet.freeze(1);
    }

    private Head head(KeywordColumn column) {
        var state = request.descending() ? "desc" : "asc";
        return new Head(
                column.word(),
                texts.say("keywords.column." + column.word()),
                request.clicked(column).in(Address.of(address.path())).url(),
                column == request.column() ? state : null,
                column != KeywordColumn.KEYWORD && column != KeywordColumn.SEED,
                column == KeywordColumn.CPC ? "hide-medium" : "");
    }

    private KeywordPage.Row row(Keyword keyword) {
        var seed = keyword.seed();
        return new KeywordPage.Row(
                keyword.phrase(),
                numbers.count(keyword.searches()),
                numbers.decimal(keyword.competition()),
                numbers.decimal(keyword.cpc()),
                numbers.count(keyword.rank()),
                seed == null ? Numbers.DASH : seed,
                numbers.count(keyword.pins()));
    }

    private Pager pager() {
        if (found.rows().isEmpty()) return new Pager(null, null, null);
        var first = found.rows().getFirst();
        var last = found.rows().getLast();
        return new Pager(
                texts.say("keywords.pager", first.place(), last.place(), found.matches()),
                found.hasBefore()
                        ? address.with("before", Long.toString(first.id())).url()
                        : null,
                found.hasAfter()
                        ? address.with("after", Long.toString(last.id())).url()
                        : null);
    }

    private Blank blank() {
        return new Blank(
                texts.say("keywords.empty.title"),
                texts.say("keywords.empty.text"),
                edits ? base() + "/imports" : null,
                edits ? texts.say("keywords.empty.drop") : null);
    }

    private Blank none() {
        return new Blank(
                texts.say("keywords.none.title"),
                texts.say("keywords.none.text"),
                address.path(),
                texts.say("keywords.none.all"));
    }

    private @Nullable Note unworded() {
        return new Note(
                texts.say("keywords.unworded"),
                edits ? base() + "/pins/paste" : null,
                edits ? texts.say("keywords.unworded.fill") : null);
    }

    private String base() {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug();
    }
}
