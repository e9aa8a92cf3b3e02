package app.outboard.audit.setting;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.audit.rules.Rulebook;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** What audits are judged by: the page of the agency's settings, and of a client's. */
final class SettingPages {
    private static final String PATH = "/audit/settings";

    private final RuleSettings settings;
    private final Rulebook rulebook;
    private final Texts texts;
    private final Flashes flashes;

    SettingPages(RuleSettings settings, Rulebook rulebook, Texts texts, Flashes flashes) {
        this.settings = settings;
        this.rulebook = rulebook;
        this.texts = texts;
        this.flashes = flashes;
    }

    void show(Context ctx, Member member) {
        var standing = settings.of(member);
        show(ctx, member, path(member), standing, SettingForm.of(slots(standing), standing), new Errors());
    }

    void showClient(Context ctx, ClientScope scope) {
        var standing = settings.of(scope);
        show(ctx, scope.member(), path(scope), standing, SettingForm.of(slots(standing), standing), new Errors());
    }

    void update(Context ctx, Member member) {
        var standing = settings.of(member);
        var form = SettingForm.from(Form.of(ctx), slots(standing), standing);
        if (isRefused(ctx, member, path(member), standing, form)) return;
        settings.save(member, form.changes());
        done(ctx, path(member), form.changes());
    }

    void updateClient(Context ctx, ClientScope scope) {
        var standing = settings.of(scope);
        var form = SettingForm.from(Form.of(ctx), slots(standing), standing);
        if (isRefused(ctx, scope.member(), path(scope), standing, form)) return;
        settings.save(scope, form.changes());
        done(ctx, path(scope), form.changes());
    }

    private boolean isRefused(Context ctx, Member member, String path, Standing standing, SettingForm form) {
        var errors = form.errors();
        if (errors.any()) show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), member, path, standing, form, errors);
        return errors.any();
    }

    private void done(Context ctx, String path, List<Change> changes) {
        if (changes.isEmpty()) flashes.note(ctx, Text.of("judging.unchanged"));
        else flashes.good(ctx, Text.of("judging.saved"));
        Next.see(ctx, path);
    }

    private void show(Context ctx, Member member, String path, Standing standing, SettingForm form, Errors errors) {
        var view = new SettingView(
                rulebook,
                standing,
                form,
                errors.said(texts),
                texts,
                "/" + member.house().slug() + "/rules");
        ctx.render("judging/settings.html", Map.of("page", view.page(path, member.may(Role.MANAGER))));
    }

    private List<Slot> slots(Standing standing) {
        return Slots.of(rulebook, standing.ofClient());
    }

    private static String path(Member member) {
        return "/" + member.house().slug() + PATH;
    }

    private static String path(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + PATH;
    }
}
