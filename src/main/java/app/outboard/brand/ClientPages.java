package app.outboard.brand;

import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one client sees: its own logo and colour, or the agency's. Managers change it. */
final class ClientPages {
    private final Brands brands;
    private final LogoPages logos;
    private final Flashes flashes;
    private final Texts texts;

    ClientPages(Brands brands, LogoPages logos, Flashes flashes, Texts texts) {
        this.brands = brands;
        this.logos = logos;
        this.flashes = flashes;
        this.texts = texts;
    }

    /** Whose colour to take. */
    record Choice(String value, String label, boolean chosen) {}

    /** @param inherited whether the agency's logo stands where the client has none */
    record Page(
            String url,
            ClientForm form,
            List<Choice> choices,
            Map<String, String> errors,
            LogoBox logo,
            boolean inherited,
            String client,
            String agency,
            String agencyUrl,
            Brand brand,
            @Nullable String picture,
            String style,
            List<ShadeView.Row> shades,
            boolean mayEdit) {}

    void show(Context ctx, ClientScope scope) {
        show(ctx, scope, null, new Errors());
    }

    void update(Context ctx, ClientScope scope) {
        var form = ClientForm.from(Form.of(ctx));
        var errors = form.errors();
        if (errors.any()) {
            show(ctx.status(422), scope, form, errors);
            return;
        }
        brands.save(scope, form.chosen(), form.own());
        var shades = brands.of(scope).shades();
        flashes.good(ctx, ShadeView.corrected(shades).orElseGet(AgencyPages::saved));
        Next.see(ctx, BrandRoutes.home(scope.member(), scope));
    }

    void updateLogo(Context ctx, ClientScope scope) throws IOException {
        logos.update(ctx, scope.member(), scope)
                .ifPresent(refusal -> show(ctx.status(422), scope, null, new Errors().add("logo", refusal)));
    }

    private void show(Context ctx, ClientScope scope, @Nullable ClientForm typed, Errors errors) {
        var member = scope.member();
        var row = brands.row(member, scope);
        var brand = Brands.brand(member, scope, row);
        var form = typed == null ? ClientForm.of(row.from(), row.own()) : typed;
        var own = brand.logo() != null && brand.logo().ofClient() ? brand.logo() : null;
        var said = errors.said(texts);
        var box = LogoBox.of(
                BrandRoutes.logo(member, scope),
                scope.name(),
                own,
                brands.logos().hasBefore(member, scope),
                said.get("logo"));
        var page = new Page(
                BrandRoutes.home(member, scope),
                form,
                choices(scope, row, form),
                said,
                box,
                own == null && brand.logo() != null,
                scope.name(),
                member.house().name(),
                BrandRoutes.home(member, null),
                brand,
                BrandRoutes.picture(member, scope, brand.logo()),
                StyleSheets.address(brand.shades()),
                new ShadeView(texts).rows(brand.shades()),
                member.may(Role.MANAGER));
        ctx.render("brand/client.html", Map.of("page", page));
    }

    private List<Choice> choices(ClientScope scope, BrandRows.Row row, ClientForm form) {
        return Arrays.stream(From.values())
                .map(from -> new Choice(
                        from.key(), label(scope, row, from), from.key().equals(form.from())))
                .toList();
    }

    private String label(ClientScope scope, BrandRows.Row row, From from) {
        var listed = texts.say("ui.colour." + scope.colour());
        return switch (from) {
            case AGENCY ->
                row.agency().colour() == null
                        ? texts.say("brand.from.agency.none", listed)
                        : texts.say("brand.from.agency", row.agency().colour().hex());
            case LIST -> texts.say("brand.from.list", listed);
            case OWN -> texts.say("brand.from.own");
        };
    }
}
