package app.outboard.reports.plan;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which blocks reports begin with, for an agency and for one of its clients. */
final class PlanPages {
    private final Plans plans;
    private final Texts texts;
    private final Flashes flashes;

    PlanPages(Plans plans, Texts texts, Flashes flashes) {
        this.plans = plans;
        this.texts = texts;
        this.flashes = flashes;
    }

    void show(Context ctx, Member member) {
        show(ctx, member, plans.of(member).blocks(), new Errors());
    }

    void showClient(Context ctx, ClientScope scope) {
        var standing = plans.of(scope);
        show(ctx, scope, standing, standing.blocks(), ReaderForm.of(standing.reader()), new Errors());
    }

    void update(Context ctx, Member member) {
        var standing = plans.of(member).blocks();
        var form = PlanForm.from(Form.of(ctx), standing);
        if (!form.over().equals(PlanForm.sign(standing))) {
            show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), member, form.blocks(), stale());
            return;
        }
        plans.save(member, form.blocks());
        saved(ctx, template(member), Form.of(ctx));
    }

    void updateClient(Context ctx, ClientScope scope) {
        var standing = plans.of(scope);
        var form = PlanForm.from(Form.of(ctx), standing.blocks());
        if (!form.over().equals(PlanForm.sign(standing.blocks()))) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, scope, standing, form.blocks(), ReaderForm.of(standing.reader()), stale());
            return;
        }
        plans.save(scope, form.blocks());
        saved(ctx, path(scope), Form.of(ctx));
    }

    void follow(Context ctx, ClientScope scope) {
        plans.follow(scope);
        flashes.good(ctx, Text.of("reports.settings.follows"));
        Next.see(ctx, path(scope));
    }

    /** The settings as they stand, with what is wrong about the reader. */
    void refuse(Context ctx, ClientScope scope, ReaderForm form, Errors errors) {
        var standing = plans.of(scope);
        show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), scope, standing, standing.blocks(), form, errors);
    }

    static String path(ClientScope scope) {
        return list(scope) + "/settings";
    }

    private static String list(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/reports";
    }

    private static String template(Member member) {
        return "/" + member.house().slug() + "/reports/template";
    }

    private static Errors stale() {
        return new Errors().add("over", Text.of("reports.error.stale"));
    }

    /** Back to the block whose button it was. */
    private void saved(Context ctx, String path, Form form) {
        var act = form.line("do");
        int colon = act.indexOf(':');
        if (colon < 0) flashes.good(ctx, Text.of("reports.settings.saved"));
        Next.see(
                ctx,
                colon < 0 ? path : path + "#block-" + act.substring(colon + 1).replaceAll("[^a-z]", ""));
    }

    private void show(Context ctx, Member member, List<Planned> blocks, Errors errors) {
        var page = new PlanPage(
                template(member),
                PlanForm.sign(plans.of(member).blocks()),
                parts(blocks),
                null,
                null,
                null,
                null,
                template(member),
                true,
                List.of(),
                errors.said(texts),
                member.may(Role.MANAGER));
        ctx.render("reports/plan.html", Map.of("page", page));
    }

    private void show(
            Context ctx,
            ClientScope scope,
            Plans.Standing standing,
            List<Planned> blocks,
            ReaderForm form,
            Errors errors) {
        var page = new PlanPage(
                path(scope) + "/blocks",
                PlanForm.sign(standing.blocks()),
                parts(blocks),
                form,
                scope.name(),
                path(scope),
                list(scope),
                template(scope.member()),
                standing.own(),
                Tongues.all().stream()
                        .map(locale -> new PlanPage.Option(locale.toLanguageTag(), Tongues.name(locale)))
                        .toList(),
                errors.said(texts),
                scope.member().may(Role.MANAGER));
        ctx.render("reports/plan.html", Map.of("page", page));
    }

    private List<PlanPage.Part> parts(List<Planned> blocks) {
        var parts = new ArrayList<PlanPage.Part>();
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            var key = block.kind().key();
            parts.add(new PlanPage.Part(
                    key,
                    texts.say("reports.block." + key),
                    texts.say("reports.hint." + key),
                    block.words(),
                    block.shown(),
                    at == 0,
                    at == blocks.size() - 1));
        }
        return parts;
    }
}
