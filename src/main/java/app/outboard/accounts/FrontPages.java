package app.outboard.accounts;

import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Frame;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The front door, and the first run behind it. */
final class FrontPages {
    private final Accounts accounts;
    private final Doors doors;
    private final LoginPages login;
    private final DemoDoor demo;
    private final Texts texts;

    FrontPages(Accounts accounts, Doors doors, LoginPages login, DemoDoor demo, Texts texts) {
        this.accounts = accounts;
        this.doors = doors;
        this.login = login;
        this.demo = demo;
        this.texts = texts;
    }

    /**
     * @param demo whether one may look around in the demo agency first
     * @param signIn whether that takes a password
     */
    record SetUpPage(NewAgency form, Map<String, String> errors, boolean demo, boolean signIn) {}

    /** @param mayBegin whether nobody has set up an agency of their own yet */
    record ChooserPage(List<Frame.House> agencies, boolean mayBegin) {}

    void index(Context ctx) {
        var signedIn = doors.signedIn(ctx).orElse(null);
        boolean first = accounts.isFirstRun();
        if (signedIn == null) {
            Next.see(ctx, first ? "/setup" : "/login");
            return;
        }
        var agencies = signedIn.agencies();
        var usual = usual(agencies);
        if (usual != null) Next.see(ctx, "/" + usual.slug());
        else ctx.render("accounts/chooser.html", Map.of("page", new ChooserPage(agencies, first)));
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

    /** The only agency, or the only one beside the demo; null where there is a choice. */
    private static Frame.@Nullable House usual(List<Frame.House> agencies) {
        if (agencies.size() == 1) return agencies.getFirst();
        var own = agencies.stream().filter(agency -> !agency.demo()).toList();
        return own.size() == 1 ? own.getFirst() : null;
    }

    private void show(Context ctx, NewAgency form, Errors errors) {
        boolean offered = demo.isOpen();
        boolean there = !offered && accounts.demos().find().isPresent();
        ctx.render("accounts/setup.html", Map.of("page", new SetUpPage(form, errors.said(texts), offered, there)));
    }
}
