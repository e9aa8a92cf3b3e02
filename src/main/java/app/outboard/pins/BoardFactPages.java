package app.outboard.pins;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of one board: what is known of it besides its figures. */
final class BoardFactPages {
    private final Boards boards;
    private final Texts texts;
    private final Numbers numbers = new Numbers(Locale.ENGLISH);
    private final Dates dates = new Dates(Locale.ENGLISH);

    BoardFactPages(Boards boards, Texts texts) {
        this.boards = boards;
        this.texts = texts;
    }

    /**
     * The page in finished words.
     *
     * @param described whether a list of boards ever spoke of it
     * @param pinterest its address at Pinterest, or null while its account is unknown
     * @param rename where it gets another name, or null for whoever may not
     */
    record Page(
            String name,
            boolean group,
            boolean described,
            List<Fact> facts,
            String back,
            String pins,
            @Nullable String pinterest,
            @Nullable String rename,
            @Nullable String imports) {}

    record Fact(String label, String value) {}

    void show(Context ctx, ClientScope scope) {
        var number = ctx.pathParam("board");
        if (!number.matches("[0-9]{1,18}")) throw new NotFoundResponse();
        var board = boards.facts(scope, new BoardId(Long.parseLong(number))).orElseThrow(NotFoundResponse::new);
        var facts = board.facts();
        var base = DetailPages.base(scope);
        boolean edits = scope.member().may(Role.ANALYST) && !scope.archived();
        var all = facts(facts);
        boolean described = facts.pins() != null
                || facts.followers() != null
                || facts.group() != null
                || facts.privacy() != null
                || facts.collaborators() != null;
        var page = new Page(
                board.name(),
                Boolean.TRUE.equals(facts.group()) || (facts.collaborators() != null && facts.collaborators() > 0),
                described,
                all,
                base + "/boards",
                base + "/pins?board=" + number,
                facts.board().account().isEmpty() ? null : facts.board().address(),
                edits ? base + "/boards/" + number + "/name?next=" + base + "/boards/" + number : null,
                edits && !described ? base + "/imports" : null);
        ctx.render("pins/board-facts.html", Map.of("page", page));
    }

    private List<Fact> facts(BoardFacts facts) {
        var all = new ArrayList<Fact>();
        add(all, "pins", facts.pins() == null ? null : numbers.count(facts.pins()));
        add(all, "followers", facts.followers() == null ? null : numbers.count(facts.followers()));
        add(all, "privacy", privacy(facts.privacy()));
        add(all, "collaborators", facts.collaborators() == null ? null : numbers.count(facts.collaborators()));
        add(all, "created", facts.createdOn() == null ? null : dates.fullDay(facts.createdOn()));
        add(all, "modified", facts.modifiedOn() == null ? null : dates.fullDay(facts.modifiedOn()));
        add(all, "owner", facts.owner());
        add(all, "account", facts.board().account());
        add(all, "topic", facts.topic());
        add(all, "category", facts.category());
        add(all, "description", facts.description());
        return List.copyOf(all);
    }

    private @Nullable String privacy(@Nullable BoardPrivacy privacy) {
        return privacy == null ? null : texts.say("pins.privacy." + privacy.key());
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) facts.add(new Fact(texts.say("pins.board.fact." + key), value));
    }
}
