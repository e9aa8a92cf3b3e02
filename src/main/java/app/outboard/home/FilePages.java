package app.outboard.home;

import app.outboard.accounts.Member;
import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.home.workbook.MonthsBook;
import app.outboard.platform.sheet.Format;
import app.outboard.platform.sheet.SheetFile;
import app.outboard.platform.web.Handle;
import io.javalin.http.Context;

/** The portfolio and a client's days as files, and everything as a workbook. */
final class FilePages {
    private final Overviews overviews;
    private final Words words;

    FilePages(Overviews overviews, Words words) {
        this.overviews = overviews;
        this.words = words;
    }

    void book(Context ctx, Member member) {
        var book = overviews.book(member, new MonthsBook(words.texts(), words.dates()));
        new SheetFile(member.house().slug() + "-figures-" + overviews.today()).send(ctx, book);
    }

    Handle<Member> clients(Format format) {
        return (ctx, member) -> {
            var portfolio = overviews.portfolio(member, overviews.roster(member), ctx::queryParam);
            var shown = PortfolioRequest.read(ctx::queryParam).of(portfolio);
            var name = member.house().slug() + "-clients-"
                    + days(portfolio.asked().question().period());
            new SheetFile(name).send(ctx, format, new PortfolioSheet(words).of(shown));
        };
    }

    Handle<ClientScope> days(Format format) {
        return (ctx, scope) -> {
            var found = overviews.days(scope, ctx::queryParam);
            new SheetFile(scope.slug() + "-days-" + days(found.answer().period()))
                    .send(ctx, format, new DaysSheet(words).of(found.answer(), found.notes()));
        };
    }

    private static String days(Period period) {
        return period.from() + "-" + period.to();
    }
}
