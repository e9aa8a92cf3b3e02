package app.outboard.audit.pages;

import static app.outboard.schema.Tables.BOARD;

import app.outboard.analytics.breakdowns.Concerns;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.RunQueries;
import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.platform.text.Texts;
import java.util.List;
import org.jooq.DSLContext;

/** Tells the pages of a Pin and of a board what the newest audit found about it. */
public final class FoundAbout implements Concerns {
    private final AuditWords words;

    public FoundAbout(Texts texts) {
        this.words = new AuditWords(texts);
    }

    @Override
    public List<Concern> ofPin(DSLContext sql, ClientScope scope, String number) {
        return about(sql, scope, Subjects.PIN, number);
    }

    @Override
    public List<Concern> ofBoard(DSLContext sql, ClientScope scope, BoardId board) {
        return sql.select(BOARD.SLUG)
                .from(BOARD)
                .where(BOARD.AGENCY_ID.eq(scope.agency()))
                .and(BOARD.CLIENT_ID.eq(scope.client()))
                .and(BOARD.ID.eq(board))
                .fetchOptional(BOARD.SLUG)
                .map(slug -> about(sql, scope, Subjects.BOARD, slug))
                .orElse(List.of());
    }

    private List<Concern> about(DSLContext sql, ClientScope scope, Subjects kind, String subject) {
        return RunQueries.about(sql, scope, subject).stream()
                .flatMap(id -> Rulebook.WHOLE.find(id.value()).stream())
                .filter(rule -> rule.subjects() == kind)
                .map(Rule::id)
                .map(id -> new Concern(words.title(id), AuditView.href(scope, id)))
                .toList();
    }
}
