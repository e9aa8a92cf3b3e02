package app.outboard.audit.pages;

import app.outboard.analytics.breakdowns.Concerns;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.RunQueries;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Texts;
import java.util.List;
import org.jooq.DSLContext;

/** Tells the page of a Pin what the newest audit found about it. */
public final class PinConcerns implements Concerns {
    private final Words words;

    public PinConcerns(Texts texts) {
        this.words = new Words(texts);
    }

    @Override
    public List<Concern> ofPin(DSLContext sql, ClientScope scope, String number) {
        return RunQueries.about(sql, scope, number).stream()
                .flatMap(id -> Rulebook.WHOLE.find(id.value()).stream())
                .filter(rule -> rule.subjects() == Subjects.PIN)
                .map(Rule::id)
                .map(id -> new Concern(words.title(id), AuditView.href(scope, id)))
                .toList();
    }
}
