package app.outboard.brand;

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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The agency's brand: everybody in it may read it, owners change it. */
final class AgencyPages {
    private final Brands brands;
    private final LogoPages logos;
    private final Flashes flashes;
    private final Texts texts;

    AgencyPages(Brands brands, LogoPages logos, Flashes flashes, Texts texts) {
        this.brands = brands;
        this.logos = logos;
        this.flashes = flashes;
        this.texts = texts;
    }

    /** @param style the address of the colours the sample is shown in */
    record Page(
            String url,
            AgencyForm form,
            Map<String, String> errors,
            LogoBox logo,
            String agency,
            Brand brand,
            String style,
            boolean chosen,
            List<ShadeView.Row> shades,
            boolean mayEdit) {}

    void show(Context ctx, Member member) {
        show(ctx, member, null, new Errors());
    }

    void update(Context ctx, Member member) {
        var form = AgencyForm.from(Form.of(ctx));
        var errors = form.errors();
        if (errors.any()) {
            show(ctx.status(422), member, form, errors);
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
                .ifPresent(refusal -> show(ctx.status(422), member, null, new Errors().add("logo", refusal)));
    }

    static Text saved() {
        return Text.of("brand.saved");
    }

    /** @param form as typed, or null for what stands */
    private void show(Context ctx, Member member, @Nullable AgencyForm form, Errors errors) {
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
                member.house().name(),
                brand,
                StyleSheets.address(brand.shades()),
                row.agency().colour() != null,
                new ShadeView(texts).rows(brand.shades()),
                member.may(Role.OWNER));
        ctx.render("brand/agency.html", Map.of("page", page));
    }
}
