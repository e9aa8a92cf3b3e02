package app.outboard.brand;

import static app.outboard.schema.Tables.AGENCY;
import static app.outboard.schema.Tables.AGENCY_BRAND;
import static app.outboard.schema.Tables.AGENCY_LOGO;
import static app.outboard.schema.Tables.CLIENT_BRAND;
import static app.outboard.schema.Tables.CLIENT_LOGO;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ClientId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What is stored of brands. */
final class BrandRows {
    /** Width and height stand at these bytes of every PNG, two of the four each are enough for ours. */
    private static final int WIDTH = 18;

    private static final int HEIGHT = 22;

    private final DSLContext sql;
    private final Member member;

    BrandRows(DSLContext sql, Member member) {
        this.sql = sql;
        this.member = member;
    }

    /** A logo without its bytes. */
    record Mark(String hash, int width, int height) {}

    /**
     * What an agency and one of its clients have settled.
     *
     * @param from whose colour the client bears
     * @param own the client's own colour, kept while another is borne
     */
    record Row(
            AgencyBrand agency,
            @Nullable Mark agencyMark,
            From from,
            @Nullable Paint own,
            @Nullable Mark clientMark) {}

    /** @param client null for the agency itself */
    Row read(@Nullable ClientScope client) {
        // No client has the number 0.
        var id = client == null ? new ClientId(0) : client.client();
        return sql.select(
                        AGENCY_BRAND.COLOUR,
                        coalesce(AGENCY_BRAND.SENDER, inline("")),
                        coalesce(AGENCY_BRAND.FOOTER, inline("")),
                        CLIENT_BRAND.COLOUR_FROM,
                        CLIENT_BRAND.COLOUR,
                        hash(AGENCY_LOGO.CONTENT),
                        side(AGENCY_LOGO.CONTENT, WIDTH),
                        side(AGENCY_LOGO.CONTENT, HEIGHT),
                        hash(CLIENT_LOGO.CONTENT),
                        side(CLIENT_LOGO.CONTENT, WIDTH),
                        side(CLIENT_LOGO.CONTENT, HEIGHT))
                .from(AGENCY)
                .leftJoin(AGENCY_BRAND)
                .on(AGENCY_BRAND.AGENCY_ID.eq(AGENCY.ID))
                .leftJoin(CLIENT_BRAND)
                .on(CLIENT_BRAND.AGENCY_ID.eq(AGENCY.ID), CLIENT_BRAND.CLIENT_ID.eq(id))
                .leftJoin(AGENCY_LOGO)
                .on(AGENCY_LOGO.AGENCY_ID.eq(AGENCY.ID))
                .leftJoin(CLIENT_LOGO)
                .on(CLIENT_LOGO.AGENCY_ID.eq(AGENCY.ID), CLIENT_LOGO.CLIENT_ID.eq(id))
                .where(AGENCY.ID.eq(member.agency()))
                .fetchSingle(row -> new Row(
                        new AgencyBrand(paint(row.value1()), row.value2(), row.value3()),
                        mark(row.value6(), row.value7(), row.value8()),
                        From.of(row.value4()),
                        paint(row.value5()),
                        mark(row.value9(), row.value10(), row.value11())));
    }

    void save(AgencyBrand brand) {
        var colour = brand.colour() == null ? null : brand.colour().hex();
        sql.insertInto(AGENCY_BRAND)
                .set(AGENCY_BRAND.AGENCY_ID, member.agency())
                .set(AGENCY_BRAND.COLOUR, colour)
                .set(AGENCY_BRAND.SENDER, brand.sender())
                .set(AGENCY_BRAND.FOOTER, brand.footer())
                .onConflict(AGENCY_BRAND.AGENCY_ID)
                .doUpdate()
                .set(AGENCY_BRAND.COLOUR, colour)
                .set(AGENCY_BRAND.SENDER, brand.sender())
                .set(AGENCY_BRAND.FOOTER, brand.footer())
                .execute();
    }

    void save(ClientScope client, From from, @Nullable Paint own) {
        var colour = own == null ? null : own.hex();
        sql.insertInto(CLIENT_BRAND)
                .set(CLIENT_BRAND.AGENCY_ID, member.agency())
                .set(CLIENT_BRAND.CLIENT_ID, client.client())
                .set(CLIENT_BRAND.COLOUR_FROM, from.key())
                .set(CLIENT_BRAND.COLOUR, colour)
                .onConflict(CLIENT_BRAND.AGENCY_ID, CLIENT_BRAND.CLIENT_ID)
                .doUpdate()
                .set(CLIENT_BRAND.COLOUR_FROM, from.key())
                .set(CLIENT_BRAND.COLOUR, colour)
                .execute();
    }

    static void remove(DSLContext tx, Closing closing) {
        for (var table : List.of(CLIENT_LOGO, AGENCY_LOGO, CLIENT_BRAND, AGENCY_BRAND))
            tx.deleteFrom(table)
                    .where(table.field(CLIENT_LOGO.AGENCY_ID).eq(closing.agency()))
                    .execute();
    }

    private static Field<String> hash(Field<byte[]> content) {
        return field("substr(encode(sha256({0}), 'hex'), 1, 12)", String.class, content);
    }

    private static Field<Integer> side(Field<byte[]> content, int at) {
        return field(
                "get_byte({0}, {1}) * 256 + get_byte({0}, {2})", Integer.class, content, inline(at), inline(at + 1));
    }

    private static @Nullable Mark mark(@Nullable String hash, @Nullable Integer width, @Nullable Integer height) {
        return hash == null || width == null || height == null ? null : new Mark(hash, width, height);
    }

    private static @Nullable Paint paint(@Nullable String colour) {
        return colour == null ? null : Paint.known(colour);
    }
}
