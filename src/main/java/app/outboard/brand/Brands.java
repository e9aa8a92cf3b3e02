package app.outboard.brand;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Member;
import app.outboard.brand.Brand.Logo;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.db.Database;
import app.outboard.platform.mail.Letterhead;
import app.outboard.platform.pdf.Livery;
import app.outboard.trail.Trail;
import java.util.Base64;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The door to brands. */
public final class Brands {
    private final Database database;
    private final Trail trail;
    private final Logos logos;

    public Brands(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
        this.logos = new Logos(database, trail);
    }

    /** What stands around the agency's own words. */
    public Brand of(Member member) {
        return brand(member, null, row(member, null));
    }

    /** What stands around what a client gets. */
    public Brand of(ClientScope scope) {
        return brand(scope.member(), scope, row(scope.member(), scope));
    }

    /** The paper a client's documents are printed on. */
    public Livery livery(ClientScope scope) {
        var brand = of(scope);
        var logo = brand.logo();
        return new Livery(
                brand.shades().brand().hex(),
                brand.shades().ink().hex(),
                inside(scope, logo),
                logo == null ? "" : logo.owner(),
                inside(scope, brand.second()),
                brand.footer());
    }

    /** The paper letters to a client are written on. */
    public Letterhead letterhead(ClientScope scope) {
        return letterhead(scope.member(), scope, of(scope));
    }

    /** The same for letters to the agency's own people. */
    public Letterhead letterhead(Member member) {
        return letterhead(member, null, of(member));
    }

    /** A logo's bytes, a PNG. */
    public Optional<byte[]> picture(ClientScope scope, Logo logo) {
        return logos.of(scope.member(), logo.ofClient() ? scope : null);
    }

    /** Deletes all brands of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        BrandRows.remove(tx, closing);
    }

    Logos logos() {
        return logos;
    }

    BrandRows.Row row(Member member, @Nullable ClientScope client) {
        return database.read(member, sql -> new BrandRows(sql, member).read(client));
    }

    void save(Member member, AgencyBrand wished) {
        database.write(member, tx -> {
            new BrandRows(tx, member).save(wished);
            trail.note(
                    tx,
                    member.agency(),
                    member.person(),
                    "agency.brand_changed",
                    null,
                    member.house().name());
            return true;
        });
    }

    void save(ClientScope scope, From from, @Nullable Paint own) {
        var member = scope.member();
        database.write(member, tx -> {
            Clients.changed(tx, scope);
            new BrandRows(tx, member).save(scope, from, own);
            trail.note(tx, member.agency(), member.person(), "client.brand_changed", scope.client(), scope.name());
            return true;
        });
    }

    private Letterhead letterhead(Member member, @Nullable ClientScope client, Brand brand) {
        var logo = brand.logo();
        var picture = logo == null
                ? null
                : logos.of(member, logo.ofClient() ? client : null)
                        .map(png -> Letterhead.Logo.of(png, logo.owner(), logo.width(), logo.height()))
                        .orElse(null);
        return new Letterhead(brand.shades().lightText().hex(), brand.sender(), picture, brand.footer());
    }

    private @Nullable String inside(ClientScope scope, @Nullable Logo logo) {
        return logo == null
                ? null
                : picture(scope, logo)
                        .map(png ->
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                        .orElse(null);
    }

    static Brand brand(Member member, @Nullable ClientScope client, BrandRows.Row row) {
        var house = member.house();
        var agency = row.agency();
        var its = logo(house.name(), false, row.agencyMark());
        var clients = client == null ? null : logo(client.name(), true, row.clientMark());
        return new Brand(
                Shades.of(paint(client, row)),
                agency.sender().isEmpty() ? house.name() : agency.sender(),
                agency.footer(),
                clients == null ? its : clients,
                clients == null ? null : its);
    }

    private static Paint paint(@Nullable ClientScope client, BrandRows.Row row) {
        var agencys = row.agency().colour();
        if (client == null) return agencys == null ? Shades.OURS : agencys;
        var listed = Paint.known(client.row().colour().hex());
        return switch (row.from()) {
            case AGENCY -> agencys == null ? listed : agencys;
            case LIST -> listed;
            case OWN -> row.own() == null ? listed : row.own();
        };
    }

    private static @Nullable Logo logo(String owner, boolean ofClient, BrandRows.@Nullable Mark mark) {
        return mark == null ? null : new Logo(owner, ofClient, mark.hash(), mark.width(), mark.height());
    }
}
