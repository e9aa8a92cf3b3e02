package app.outboard.accounts;

import static app.outboard.platform.web.Access.OPEN;
import static app.outboard.platform.web.Access.PERSON;

import app.outboard.platform.text.Texts;
import app.outboard.platform.web.RouteTable;
import app.outboard.platform.web.Web;
import java.util.function.Consumer;

/** The pages of people and agencies. */
public final class AccountRoutes {
    private final FrontPages front;
    private final LoginPages login;
    private final AccountPages account;
    private final SettingsPages settings;
    private final Doors doors;

    /** @param mailsWanted hears of the address of whoever asks for mails */
    public AccountRoutes(
            Accounts accounts, Doors doors, DemoDoor demo, Consumer<String> mailsWanted, Web web, Texts texts) {
        var session = new SessionCookie(web.cookies());
        this.doors = doors;
        this.login = new LoginPages(accounts, doors, session, web, texts);
        this.front = new FrontPages(accounts, doors, login, demo, texts);
        this.account = new AccountPages(accounts, session, mailsWanted, web, texts);
        this.settings = new SettingsPages(accounts, web.flashes(), texts);
    }

    public void addTo(RouteTable table) {
        table.open()
                .get("/", OPEN, (ctx, open) -> front.index(ctx))
                .get("/setup", OPEN, (ctx, open) -> front.form(ctx))
                .post("/setup", OPEN, (ctx, open) -> front.create(ctx))
                .get("/login", OPEN, (ctx, open) -> login.form(ctx))
                .post("/login", OPEN, (ctx, open) -> login.create(ctx));
        table.behind(doors.person())
                .post("/session/end", PERSON, login::end)
                .get("/account", PERSON, account::show)
                .post("/account", PERSON, account::update)
                .post("/account/password", PERSON, account::changePassword)
                .post("/account/digest", PERSON, account::changeDigest)
                .post("/account/theme", PERSON, account::changeTheme)
                .post("/account/sessions/{session}/end", PERSON, account::endSession)
                .post("/account/sessions/end", PERSON, account::endOtherSessions);
        table.behind(doors.member())
                .get("/{agency}/settings", Role.VIEWER, settings::show)
                .post("/{agency}/settings", Role.OWNER, settings::update);
    }
}
