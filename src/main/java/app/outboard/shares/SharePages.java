package app.outboard.shares;

import app.outboard.accounts.LinkHost;
import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ShareId;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages of one client's links. */
final class SharePages {
    private final Shares shares;
    private final List<Exhibit> exhibits;
    private final Brands brands;
    private final Supplier<String> origin;
    private final InstantSource clock;
    private final Texts texts;
    private final Flashes flashes;

    /** @param origin what every link begins with, {@code https://outboard.example} */
    SharePages(
            Shares shares,
            List<Exhibit> exhibits,
            Brands brands,
            Supplier<String> origin,
            InstantSource clock,
            Texts texts,
            Flashes flashes) {
        this.shares = shares;
        this.exhibits = exhibits;
        this.brands = brands;
        this.origin = origin;
        this.clock = clock;
        this.texts = texts;
        this.flashes = flashes;
    }

    void index(Context ctx, ClientScope scope) {
        ctx.render("shares/index.html", Map.of("page", view(scope).index(shares.of(scope))));
    }

    void form(Context ctx, ClientScope scope) {
        var exhibit = exhibit(ctx.queryParam("kind"));
        var rules = shares.rules(scope.member());
        var fresh = ShareForm.fresh(exhibit.kind(), exhibit.sections(), today(scope), rules);
        showForm(ctx, scope, exhibit, preset(fresh, ctx.queryParam("what")), new Errors());
    }

    void create(Context ctx, ClientScope scope) {
        var form = ShareForm.from(Form.of(ctx));
        var exhibit = exhibit(form.what().split(":", 2)[0]);
        var choice = exhibit.choices(scope).stream()
                .filter(each -> Objects.equals(String.valueOf(each.subject()), subject(form.what())))
                .findFirst();
        var errors = form.errors(
                        exhibit.sections(),
                        today(scope),
                        shares.rules(scope.member()),
                        !form.password().isEmpty())
                .demand(choice.isPresent(), "what", Text.of("shares.error.what"))
                .demand(ShareView.offers(form.period()), "period", Text.of("shares.error.period"));
        if (errors.any()) {
            showForm(ctx.status(422), scope, exhibit, form, errors);
            return;
        }
        var terms = form.terms(exhibit.sections(), scope.timeZone());
        var subject = choice.orElseThrow().subject();
        var made = shares.create(
                scope,
                exhibit.kind(),
                subject,
                terms,
                form.passwordTyped().orElse(null),
                form.frozen() ? still(scope, exhibit, subject, terms) : new Standing.Kept());
        if (made.isEmpty()) {
            showForm(ctx.status(429), scope, exhibit, form, busy());
            return;
        }
        var id = made.get().id();
        flashes.good(ctx, Text.of("shares.created"));
        Next.see(ctx, ShareView.home(scope) + "/" + id.value());
    }

    void show(Context ctx, ClientScope scope) {
        var share = share(ctx, scope);
        show(ctx, scope, share, ShareForm.of(share, scope.timeZone()), new Errors());
    }

    void update(Context ctx, ClientScope scope) {
        var share = open(ctx, scope);
        var form = ShareForm.from(Form.of(ctx));
        var exhibit = exhibit(share.kind().key());
        boolean locked = share.hasPassword() || !form.password().isEmpty();
        var errors = form.errors(exhibit.sections(), today(scope), shares.rules(scope.member()), locked)
                .demand(
                        form.period().equals(share.terms().question()) || ShareView.offers(form.period()),
                        "period",
                        Text.of("shares.error.period"));
        if (errors.any()) {
            show(ctx.status(422), scope, share, form, errors);
            return;
        }
        var terms = form.terms(exhibit.sections(), scope.timeZone());
        var password = form.passwordTyped().orElse(null);
        switch (shares.update(scope, share.id(), version(ctx), terms, password, standing(scope, share, form, terms))) {
            case DONE -> done(ctx, scope, share, "shares.saved");
            case CHANGED ->
                show(ctx.status(409), scope, share, form, new Errors().add("label", Text.of("shares.error.changed")));
            case BUSY -> show(ctx.status(429), scope, share, form, busy());
        }
    }

    void removePassword(Context ctx, ClientScope scope) {
        var share = open(ctx, scope);
        if (shares.rules(scope.member()).passwordRequired()) {
            show(
                    ctx.status(422),
                    scope,
                    share,
                    ShareForm.of(share, scope.timeZone()),
                    new Errors().add("password", Text.of("shares.error.password_required")));
            return;
        }
        shares.removePassword(scope, share.id());
        done(ctx, scope, share, "shares.password_removed");
    }

    void pause(Context ctx, ClientScope scope) {
        var share = open(ctx, scope);
        shares.pause(scope, share.id());
        done(ctx, scope, share, "shares.paused");
    }

    void resume(Context ctx, ClientScope scope) {
        var share = open(ctx, scope);
        shares.resume(scope, share.id());
        done(ctx, scope, share, "shares.resumed");
    }

    void rotate(Context ctx, ClientScope scope) {
        var share = open(ctx, scope);
        shares.rotate(scope, share.id());
        done(ctx, scope, share, "shares.rotated");
    }

    void revoke(Context ctx, ClientScope scope) {
        var share = share(ctx, scope);
        shares.revoke(scope, share.id());
        done(ctx, scope, share, "shares.revoked");
    }

    /** What the client would see, whatever the state of the link, and not counted. */
    void preview(Context ctx, ClientScope scope) {
        var share = share(ctx, scope);
        var base = ShareView.home(scope) + "/" + share.id().value() + "/preview";
        exhibit(share.kind().key()).show(ctx, new ShareScope(scope, share, brands.of(scope), base, true));
    }

    void code(Context ctx, ClientScope scope) {
        ctx.contentType("image/svg+xml").result(QrCode.of(address(scope, open(ctx, scope))));
    }

    private void show(Context ctx, ClientScope scope, Share share, ShareForm form, Errors errors) {
        var address = share.revokedAt() == null ? address(scope, share) : null;
        var page = view(scope).one(share, exhibit(share.kind().key()), address, form, errors);
        ctx.render("shares/show.html", Map.of("page", page));
    }

    private void showForm(Context ctx, ClientScope scope, Exhibit exhibit, ShareForm form, Errors errors) {
        ctx.render("shares/new.html", Map.of("page", view(scope).fresh(exhibit, exhibits, form, errors)));
    }

    private Standing standing(ClientScope scope, Share share, ShareForm form, Terms terms) {
        if (form.frozen() == (share.frozenAt() != null)) return new Standing.Kept();
        return form.frozen()
                ? still(scope, exhibit(share.kind().key()), share.subject(), terms)
                : new Standing.Following();
    }

    /** What the page would say under these terms, before anybody can see it otherwise. */
    private Standing still(ClientScope scope, Exhibit exhibit, @Nullable Long subject, Terms terms) {
        var share = Share.wished(scope.client(), exhibit.kind(), subject, terms, clock.instant());
        return Standing.of(exhibit.freeze(new ShareScope(scope, share, brands.of(scope), "", false))
                .orElse(null));
    }

    private void done(Context ctx, ClientScope scope, Share share, String said) {
        flashes.good(ctx, Text.of(said, share.terms().label()));
        Next.see(ctx, ShareView.home(scope) + "/" + share.id().value());
    }

    private String address(ClientScope scope, Share share) {
        return LinkHost.origin(scope.member().house(), origin.get()) + shares.path(scope, share.id());
    }

    private ShareView view(ClientScope scope) {
        return new ShareView(scope, shares.rules(scope.member()), texts, clock.instant());
    }

    private LocalDate today(ClientScope scope) {
        return LocalDate.ofInstant(clock.instant(), scope.timeZone());
    }

    private Exhibit exhibit(@Nullable String kind) {
        return exhibits.stream()
                .filter(each -> kind == null || each.kind().key().equals(kind))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private Share share(Context ctx, ClientScope scope) {
        var number = ctx.pathParam("share");
        if (!number.matches("[0-9]{1,18}")) throw new NotFoundResponse();
        return shares.find(scope, new ShareId(Long.parseLong(number))).orElseThrow(NotFoundResponse::new);
    }

    /** One that is not closed for good. */
    private Share open(Context ctx, ClientScope scope) {
        var share = share(ctx, scope);
        if (share.revokedAt() != null) throw new NotFoundResponse();
        return share;
    }

    private static int version(Context ctx) {
        var sent = Form.of(ctx).line("version");
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
    }

    private static String subject(String what) {
        var parts = what.split(":", 2);
        return parts.length < 2 ? "null" : parts[1];
    }

    private static ShareForm preset(ShareForm form, @Nullable String what) {
        return what == null ? form : form.showing(what);
    }

    private static Errors busy() {
        return new Errors().add("password", Text.of("shares.locked.busy"));
    }
}
