package app.outboard.home;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientRow;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

final class PortfolioPages {
    private final Overviews overviews;
    private final Words words;

    PortfolioPages(Overviews overviews, Words words) {
        this.overviews = overviews;
        this.words = words;
    }

    void index(Context ctx, Member member) {
        var roster = overviews.roster(member);
        var portfolio = overviews.portfolio(member, roster, ctx::queryParam);
        var view = new PortfolioView(member, portfolio, PortfolioRequest.read(ctx::queryParam), words);
        ctx.render("home/portfolio.html", Map.of("page", view.page(archived(roster))));
    }

    void archived(Context ctx, Member member) {
        var page = ArchivedPage.of(member, archived(overviews.roster(member)), words);
        ctx.render("home/archived.html", Map.of("page", page));
    }

    private static List<ClientRow> archived(List<ClientRow> roster) {
        return roster.stream().filter(ClientRow::archived).toList();
    }
}
