package app.outboard.clients;

import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.CLIENT_ACCOUNT;
import static app.outboard.schema.Tables.CLIENT_FORMER_SLUG;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;

import app.outboard.ids.AgencyId;
import app.outboard.ids.ClientId;
import app.outboard.platform.web.Frame;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads of the roster. Each names its agency although the row policies would show no other. */
final class ClientQueries {
    /** The transaction that wrote the row. Every change of a client's figures or Pins writes it anew. */
    private static final Field<String> STAMP =
            field("{0}.xmin::text", String.class, CLIENT).as("stamp");

    private ClientQueries() {}

    static Optional<ClientRow> bySlug(DSLContext sql, AgencyId agency, String slug) {
        return rows(sql, agency, CLIENT.SLUG.eq(slug)).stream().findFirst();
    }

    static Optional<ClientRow> byId(DSLContext sql, AgencyId agency, ClientId id) {
        return rows(sql, agency, CLIENT.ID.eq(id)).stream().findFirst();
    }

    static Optional<ClientRow> byName(DSLContext sql, AgencyId agency, String name) {
        return rows(sql, agency, lower(CLIENT.NAME).eq(lower(name))).stream().findFirst();
    }

    static List<ClientRow> all(DSLContext sql, AgencyId agency) {
        return rows(sql, agency, CLIENT.ID.isNotNull());
    }

    static List<ClientRow> active(DSLContext sql, AgencyId agency) {
        return rows(sql, agency, CLIENT.ARCHIVED_AT.isNull());
    }

    static List<Frame.Link> links(DSLContext sql, AgencyId agency) {
        return sql.select(CLIENT.NAME, CLIENT.SLUG, CLIENT.COLOUR)
                .from(CLIENT)
                .where(CLIENT.AGENCY_ID.eq(agency))
                .and(CLIENT.ARCHIVED_AT.isNull())
                .orderBy(lower(CLIENT.NAME), CLIENT.ID)
                .fetch(row -> new Frame.Link(
                        row.value1(), row.value2(), colour(row.value3()).key()));
    }

    /** The client that left this slug behind. */
    static Optional<ClientId> formerly(DSLContext sql, AgencyId agency, String slug) {
        return sql.select(CLIENT_FORMER_SLUG.CLIENT_ID)
                .from(CLIENT_FORMER_SLUG)
                .where(CLIENT_FORMER_SLUG.AGENCY_ID.eq(agency))
                .and(CLIENT_FORMER_SLUG.SLUG.eq(slug))
                .fetchOptional(CLIENT_FORMER_SLUG.CLIENT_ID);
    }

    static Map<String, ClientId> accountsOfActive(DSLContext sql, AgencyId agency) {
        return sql.select(CLIENT_ACCOUNT.ACCOUNT, CLIENT_ACCOUNT.CLIENT_ID)
                .from(CLIENT_ACCOUNT)
                .join(CLIENT)
                .on(CLIENT.AGENCY_ID.eq(CLIENT_ACCOUNT.AGENCY_ID))
                .and(CLIENT.ID.eq(CLIENT_ACCOUNT.CLIENT_ID))
                .where(CLIENT_ACCOUNT.AGENCY_ID.eq(agency))
                .and(CLIENT.ARCHIVED_AT.isNull())
                .fetchMap(CLIENT_ACCOUNT.ACCOUNT, CLIENT_ACCOUNT.CLIENT_ID);
    }

    static List<String> accountsOf(DSLContext sql, AgencyId agency, ClientId client) {
        return sql.select(CLIENT_ACCOUNT.ACCOUNT)
                .from(CLIENT_ACCOUNT)
                .where(CLIENT_ACCOUNT.AGENCY_ID.eq(agency))
                .and(CLIENT_ACCOUNT.CLIENT_ID.eq(client))
                .orderBy(CLIENT_ACCOUNT.ACCOUNT)
                .fetch(CLIENT_ACCOUNT.ACCOUNT);
    }

    private static List<ClientRow> rows(DSLContext sql, AgencyId agency, Condition which) {
        return sql.select(
                        CLIENT.ID,
                        CLIENT.SLUG,
                        CLIENT.NAME,
                        CLIENT.WEBSITE,
                        CLIENT.NICHE,
                        CLIENT.TIME_ZONE,
                        CLIENT.COLOUR,
                        CLIENT.TAGS,
                        CLIENT.FILTERS,
                        CLIENT.VERSION,
                        STAMP,
                        CLIENT.ARCHIVED_AT)
                .from(CLIENT)
                .where(CLIENT.AGENCY_ID.eq(agency))
                .and(which)
                .orderBy(lower(CLIENT.NAME), CLIENT.ID)
                .fetch(ClientQueries::row);
    }

    private static ClientRow row(Record found) {
        OffsetDateTime archivedAt = found.get(CLIENT.ARCHIVED_AT);
        return new ClientRow(
                found.get(CLIENT.ID),
                found.get(CLIENT.SLUG),
                found.get(CLIENT.NAME),
                found.get(CLIENT.WEBSITE),
                found.get(CLIENT.NICHE),
                ZoneId.of(found.get(CLIENT.TIME_ZONE)),
                colour(found.get(CLIENT.COLOUR)),
                List.of(found.get(CLIENT.TAGS)),
                found.get(CLIENT.FILTERS),
                found.get(CLIENT.VERSION),
                found.get(STAMP),
                archivedAt == null ? null : archivedAt.toInstant());
    }

    private static Colour colour(String key) {
        return Colour.ofKey(key).orElse(Colour.TEAL);
    }
}
