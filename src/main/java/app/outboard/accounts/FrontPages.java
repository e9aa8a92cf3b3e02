package app.outboard.accounts;

import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Frame;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The front door, and the first run behind it. */
final class FrontPages {
    private final Accounts accounts;
    private final Doors doors;
    private final LoginPages login;
    private final Texts texts;

    FrontPages(Accounts accounts, Doors doors, LoginPages login, Texts texts) {
        this.accounts = accounts;
        this.doors = doors;
        this.login = login;
        this.texts = texts;
    }

    record SetUpPage(NewAgency form, Map<String, String> errors) {}

    record ChooserPage(List<Frame.Link> agencies) {}

    void index(Context ctx) {
        var signedIn = doors.signedIn(ctx).orElse(null);
        if (signedIn == null) {
            Next.see(ctx, accounts.isFirstRun() ? "/setup" : "/login");
            return;
        }
        var agencies = accounts.agencies(signedIn);
        if (agencies.size() == 1) Next.see(ctx, "/" + agencies.getFirst().slug());
        else ctx.render("accounts/chooser.html", Map.of("page", new ChooserPage(agencies)));
    }

    void form(Context ctx) {
        if (accounts.isFirstRun()) show(ctx, NewAgency.empty(), new Errors());
        else Next.see(ctx, "/");
    }

    void create(Context ctx) {
        var wished = NewAgency.from(Form.of(ctx));
        switch (accounts.setUpFirst(wished)) {
            case SetUp.Done done -> login.enter(ctx, wished, "/" + done.agency().slug());
            case SetUp.TooLate tooLate -> login.enter(ctx, wished, "/");
            case SetUp.Refused refused -> show(ctx.status(422), wished, Errors.of(refused.reasons()));
        }
    }

    private void show(Context ctx, NewAgency form, Errors errors) {
        ctx.render("accounts/setup.html", Map.of("page", new SetUpPage(form, errors.said(texts))));
    }
}
