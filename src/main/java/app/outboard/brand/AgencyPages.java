package app.outboard.brand;

import app.outboard.accounts.LinkHost;
import app.outboard.accounts.LinkHosts;
import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The agency's brand: everybody in it may read it, owners change it. */
final class AgencyPages {
    private final Brands brands;
    private final LinkHosts hosts;
    private final Supplier<String> origin;
    private final LogoPages logos;
    private final Flashes flashes;
    private final Texts texts;

    AgencyPages(
            Brands brands, LinkHosts hosts, Supplier<String> origin, LogoPages logos, Flashes flashes, Texts texts) {
        this.brands = brands;
        this.hosts = hosts;
        this.origin = origin;
        this.logos = logos;
        this.flashes = flashes;
        this.texts = texts;
    }

    /**
     * @param host as typed, or as it stands
     * @param ours this installation's own host
     * @param linksBegin what the agency's links begin with
     * @param style the address of the colours the sample is shown in
     */
    record Page(
            String url,
            AgencyForm form,
            Map<String, String> errors,
            LogoBox logo,
            String host,
            String ours,
            String linksBegin,
            String agency,
            Brand brand,
            String style,
            boolean chosen,
            List<ShadeView.Row> shades,
            boolean mayEdit) {}

    void show(Context ctx, Member member) {
        show(ctx, member, null, null, new Errors());
    }

    void update(Context ctx, Member member) {
        var form = AgencyForm.from(Form.of(ctx));
        var errors = form.errors();
        if (errors.any()) {
            show(ctx.status(422), member, form, null, errors);
            return;
        }
        var wished = form.brand();
        brands.save(member, wished);
        var corrected = wished.colour() == null ? null : ShadeView.corrected(Shades.of(wished.colour()));
        flashes.good(ctx, corrected == null ? saved() : corrected.orElseGet(AgencyPages::saved));
        Next.see(ctx, BrandRoutes.home(member, null));
    }

    void updateLogo(Context ctx, Member member) throws IOException {
        logos.update(ctx, member, null)
                .ifPresent(refusal -> show(ctx.status(422), member, null, null, new Errors().add("logo", refusal)));
    }

    void updateHost(Context ctx, Member member) {
        var typed = Form.of(ctx).line("host");
        var refusal = switch (hosts.settle(member, typed, origin.get())) {
            case SAVED -> null;
            case NO_NAME -> Text.of("brand.error.host");
            case NOT_FREE -> Text.of("brand.error.host_not_free");
        };
        if (refusal != null) {
            show(ctx.status(422), member, null, typed, new Errors().add("host", refusal));
            return;
        }
        flashes.good(ctx, Text.of(typed.isEmpty() ? "brand.host.ended" : "brand.host.saved"));
        Next.see(ctx, BrandRoutes.home(member, null));
    }

    static Text saved() {
        return Text.of("brand.saved");
    }

    /** Form and host are as typed, or null for what stands. */
    private void show(Context ctx, Member member, @Nullable AgencyForm form, @Nullable String host, Errors errors) {
        var row = brands.row(member, null);
        var brand = Brands.brand(member, null, row);
        var url = BrandRoutes.home(member, null);
        var said = errors.said(texts);
        var page = new Page(
                url,
                form == null ? AgencyForm.of(row.agency()) : form,
                said,
                LogoBox.of(
                        url + "/logo",
                        member.house().name(),
                        brand.logo(),
                        brands.logos().hasBefore(member, null),
                        said.get("logo")),
                host == null ? Optional.ofNullable(member.house().linkHost()).orElse("") : host,
                URI.create(origin.get()).getAuthority(),
                LinkHost.origin(member.house(), origin.get()) + "/s/…",
                member.house().name(),
                brand,
                StyleSheets.address(brand.shades()),
                row.agency().colour() != null,
                new ShadeView(texts).rows(brand.shades()),
                member.may(Role.OWNER));
        ctx.render("brand/agency.html", Map.of("page", page));
    }
}
