package app.outboard.brand;

import app.outboard.accounts.LinkHosts;
import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.brand.Brand.Logo;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Access;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.RouteTable;
import app.outboard.platform.web.Routes;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages of brands, and the style sheets they come to. */
public final class BrandRoutes {
    private static final String AGENCY = "/{agency}/brand";
    private static final String CLIENT = "/{agency}/clients/{client}";

    private final AgencyPages agencies;
    private final ClientPages clients;
    private final LogoPages logos;

    /** @param origin what every link begins with where an agency has no host of its own */
    public BrandRoutes(Brands brands, LinkHosts hosts, Supplier<String> origin, Texts texts, Flashes flashes) {
        this.logos = new LogoPages(brands.logos(), flashes);
        this.agencies = new AgencyPages(brands, hosts, origin, logos, flashes, texts);
        this.clients = new ClientPages(brands, logos, flashes, texts);
    }

    public void addTo(RouteTable table, Routes<Member> agency, Routes<ClientScope> client) {
        table.open().get(StyleSheets.ROUTE, Access.OPEN, (ctx, open) -> StyleSheets.show(ctx));
        agency.get(AGENCY, Role.VIEWER, agencies::show)
                .post(AGENCY, Role.OWNER, agencies::update)
                .post(AGENCY + "/host", Role.OWNER, agencies::updateHost)
                .get(AGENCY + "/logo", Role.VIEWER, (ctx, member) -> logos.show(ctx, member, null))
                .upload(AGENCY + "/logo", Role.OWNER, agencies::updateLogo)
                .post(AGENCY + "/logo/end", Role.OWNER, (ctx, member) -> logos.remove(ctx, member, null))
                .post(AGENCY + "/logo/back", Role.OWNER, (ctx, member) -> logos.putBack(ctx, member, null));
        client.get(CLIENT + "/brand", Role.VIEWER, clients::show)
                .post(CLIENT + "/brand", Role.MANAGER, clients::update)
                .get(CLIENT + "/logo", Role.VIEWER, (ctx, scope) -> logos.show(ctx, scope.member(), scope))
                .upload(CLIENT + "/logo", Role.MANAGER, clients::updateLogo)
                .post(CLIENT + "/logo/end", Role.MANAGER, (ctx, scope) -> logos.remove(ctx, scope.member(), scope))
                .post(CLIENT + "/logo/back", Role.MANAGER, (ctx, scope) -> logos.putBack(ctx, scope.member(), scope));
    }

    /** The page of a brand; of the agency's where there is no client. */
    static String home(Member member, @Nullable ClientScope client) {
        return base(member, client) + "/brand";
    }

    /** Where a logo is shown and changed. */
    static String logo(Member member, @Nullable ClientScope client) {
        return client == null ? home(member, null) + "/logo" : base(member, client) + "/logo";
    }

    /** Where somebody of the agency sees a logo; null where there is none. */
    public static @Nullable String picture(Member member, ClientScope client, @Nullable Logo logo) {
        return logo == null ? null : logo(member, logo.ofClient() ? client : null) + "?v=" + logo.hash();
    }

    private static String base(Member member, @Nullable ClientScope client) {
        var agency = "/" + member.house().slug();
        return client == null ? agency : agency + "/clients/" + client.slug();
    }
}
