package app.outboard.analytics.round;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Words;
import io.javalin.http.Context;
import java.util.Map;

final class RoundPages {
    private final Rounds rounds;
    private final Words words;

    RoundPages(Rounds rounds, Words words) {
        this.rounds = rounds;
        this.words = words;
    }

    void round(Context ctx, Member member) {
        var month = MonthChoice.of(ctx.queryParam("month"), rounds.today());
        var page = new RoundView(member, rounds.round(member, month), words).page();
        ctx.render("round/round.html", Map.of("page", page));
    }

    void checklist(Context ctx, ClientScope scope) {
        var month = MonthChoice.of(ctx.queryParam("month"), rounds.today());
        var page = new ChecklistView(scope, rounds.checklist(scope, month), words).page();
        ctx.render("round/checklist.html", Map.of("page", page));
    }

    void backfill(Context ctx, ClientScope scope) {
        var page = new BackfillView(scope, rounds.backfill(scope), words).page();
        ctx.render("round/backfill.html", Map.of("page", page));
    }
}
