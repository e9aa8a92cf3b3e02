package app.outboard.accounts;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.TimeZones;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import app.outboard.platform.web.Web;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a person settles for themselves. */
final class AccountPages {
    private static final int LONGEST_NAME = 80;

    private final Accounts accounts;
    private final SessionCookie session;
    private final Consumer<String> mailsWanted;
    private final Flashes flashes;
    private final Texts texts;

    AccountPages(Accounts accounts, SessionCookie session, Consumer<String> mailsWanted, Web web, Texts texts) {
        this.accounts = accounts;
        this.session = session;
        this.mailsWanted = mailsWanted;
        this.flashes = web.flashes();
        this.texts = texts;
    }

    record Option(String value, String label) {}

    record Page(
            String email,
            String name,
            boolean shortcuts,
            DigestWish digest,
            List<Option> timeZones,
            List<SessionRow> sessions,
            Map<String, String> errors) {
        public boolean hasOthers() {
            return sessions.size() > 1;
        }
    }

    void show(Context ctx, SignedIn signedIn) {
        var person = signedIn.person();
        show(ctx, signedIn, person.name(), person.shortcuts(), new Errors());
    }

    void update(Context ctx, SignedIn signedIn) {
        var form = Form.of(ctx);
        var name = form.line("name");
        var errors = new Errors()
                .demand(!name.isEmpty(), "name", Text.of("accounts.name.missing"))
                .demand(name.length() <= LONGEST_NAME, "name", Text.of("accounts.name.long", LONGEST_NAME));
        if (errors.any()) {
            show(ctx.status(422), signedIn, name, form.on("shortcuts"), errors);
            return;
        }
        accounts.saveProfile(signedIn, name, form.on("shortcuts"));
        back(ctx, "accounts.account.saved");
    }

    void changePassword(Context ctx, SignedIn signedIn) {
        var form = Form.of(ctx);
        switch (accounts.changePassword(signedIn, form.exact("current"), form.exact("password"))) {
            case PasswordChange.Done done -> {
                session.start(ctx, done.token());
                back(ctx, "accounts.password.changed");
            }
            case PasswordChange.Refused refused -> {
                var person = signedIn.person();
                var errors = new Errors().add(refused.field(), refused.reason());
                show(ctx.status(422), signedIn, person.name(), person.shortcuts(), errors);
            }
        }
    }

    void changeDigest(Context ctx, SignedIn signedIn) {
        var form = Form.of(ctx);
        var zone = form.line("time_zone");
        if (!TimeZones.knows(zone)) {
            var person = signedIn.person();
            var errors = new Errors().add("time_zone", Text.of("accounts.digest.no_zone"));
            show(ctx.status(422), signedIn, person.name(), person.shortcuts(), errors);
            return;
        }
        accounts.saveDigest(signedIn, new DigestWish(form.on("digest"), zone));
        if (form.on("digest")) mailsWanted.accept(signedIn.person().email());
        back(ctx, "accounts.digest.saved");
    }

    /** From the menu on every page: back to where it was chosen. */
    void changeTheme(Context ctx, SignedIn signedIn) {
        var form = Form.of(ctx);
        var theme = form.line("theme");
        accounts.saveTheme(signedIn, Set.of("light", "dark").contains(theme) ? theme : "");
        Next.see(ctx, Next.local(form.line("next"), "/account"));
    }

    void endSession(Context ctx, SignedIn signedIn) {
        accounts.endSession(signedIn, number(ctx.pathParam("session")));
        back(ctx, "accounts.sessions.ended");
    }

    void endOtherSessions(Context ctx, SignedIn signedIn) {
        accounts.endOtherSessions(signedIn);
        back(ctx, "accounts.sessions.others_ended");
    }

    private void back(Context ctx, String done) {
        flashes.good(ctx, Text.of(done));
        Next.see(ctx, "/account");
    }

    private void show(Context ctx, SignedIn signedIn, String name, boolean shortcuts, Errors errors) {
        var rows = accounts.sessions(signedIn).stream()
                .map(listed -> SessionRow.of(listed, signedIn, texts))
                .toList();
        var zones = TimeZones.all().stream()
                .map(id -> new Option(id, id.replace('_', ' ')))
                .toList();
        var page = new Page(
                signedIn.person().email(), name, shortcuts, accounts.digest(signedIn), zones, rows, errors.said(texts));
        ctx.render("accounts/account.html", Map.of("page", page));
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) throw new NotFoundResponse();
        return Long.parseLong(text);
    }
}
