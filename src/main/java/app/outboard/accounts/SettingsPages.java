package app.outboard.accounts;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import java.util.Map;

/** The agency's settings: everybody in it may read them, owners change them. */
final class SettingsPages {
    private final Accounts accounts;
    private final Flashes flashes;
    private final Texts texts;

    SettingsPages(Accounts accounts, Flashes flashes, Texts texts) {
        this.accounts = accounts;
        this.flashes = flashes;
        this.texts = texts;
    }

    record Page(AgencySettings form, Map<String, String> errors, boolean mayEdit, boolean demo) {}

    void show(Context ctx, Member member) {
        show(ctx, member, AgencySettings.of(member.house()), new Errors());
    }

    void update(Context ctx, Member member) {
        var settings = AgencySettings.from(Form.of(ctx));
        var errors = settings.errors();
        if (errors.any()) {
            show(ctx.status(422), member, settings, errors);
            return;
        }
        accounts.saveSettings(member, settings.applied(member.house()));
        flashes.good(ctx, Text.of("accounts.settings.saved"));
        Next.see(ctx, "/" + member.house().slug() + "/settings");
    }

    private void show(Context ctx, Member member, AgencySettings form, Errors errors) {
        var page = new Page(
                form, errors.said(texts), member.may(Role.OWNER), member.house().demo());
        ctx.render("accounts/settings.html", Map.of("page", page));
    }
}
