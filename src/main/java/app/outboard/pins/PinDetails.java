package app.outboard.pins;

import static app.outboard.schema.Tables.PIN_DETAIL;
import static java.util.stream.Collectors.joining;

import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.BoardId;
import app.outboard.ids.ImportId;
import app.outboard.pins.landing.Landings;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What was said of Pins, kept line by line, and what follows from it: each column of a Pin is the newest word on it that
 * is not undone. So an undo brings back what stood before.
 */
public final class PinDetails {
    private static final String SAY = """
            insert into pin_detail (
              agency_id, client_id, pin_id, import_id, person_id, said_at,
              title, description, link, board_id, created_on, alt_text, keywords, link_added_on,
              saved, image, image_width, image_height, format, duration_seconds, cleared)
            select
              ?::bigint, ?::bigint, said.pin_id, ?::bigint, ?::bigint, ?::timestamptz,
              said.title, said.description, said.link, said.board_id, said.created_on, said.alt_text, said.keywords,
              said.link_added_on, said.saved, said.image, said.image_width, said.image_height, said.format,
              said.duration_seconds, string_to_array(said.cleared, ',')
            from unnest(
                ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::date[], ?::text[], ?::text[], ?::date[],
                ?::boolean[], ?::text[], ?::integer[], ?::integer[], ?::text[], ?::integer[], ?::text[])
              with ordinality as said(
                pin_id, title, description, link, board_id, created_on, alt_text, keywords, link_added_on,
                saved, image, image_width, image_height, format, duration_seconds, cleared, place)
            order by said.place
            """;

    // A cleared board or day takes part as 0 or infinity, so that the newest word can also be "none".
    private static final String DERIVE = """
            update pin
            set
              title = nullif(newest.title, ''),
              description = nullif(newest.description, ''),
              link = nullif(newest.link, ''),
              board_id = nullif(newest.board_id, 0),
              created_on = nullif(newest.created_on, 'infinity'),
              alt_text = nullif(newest.alt_text, ''),
              keywords = nullif(newest.keywords, ''),
              link_added_on = nullif(newest.link_added_on, 'infinity'),
              saved = newest.saved,
              image = nullif(newest.image, ''),
              image_width = newest.image_width,
              image_height = newest.image_height,
              format = newest.format,
              duration_seconds = newest.duration_seconds
            from (
              select
                touched.id,
                (array_agg(said.title order by said.said_at desc, said.id desc)
                  filter (where said.title is not null))[1] as title,
                (array_agg(said.description order by said.said_at desc, said.id desc)
                  filter (where said.description is not null))[1] as description,
                (array_agg(said.link order by said.said_at desc, said.id desc)
                  filter (where said.link is not null))[1] as link,
                (array_agg(coalesce(said.board_id, 0) order by said.said_at desc, said.id desc)
                  filter (where said.board_id is not null or 'board' = any(said.cleared)))[1] as board_id,
                (array_agg(coalesce(said.created_on, 'infinity') order by said.said_at desc, said.id desc)
                  filter (where said.created_on is not null or 'created' = any(said.cleared)))[1] as created_on,
                (array_agg(said.alt_text order by said.said_at desc, said.id desc)
                  filter (where said.alt_text is not null))[1] as alt_text,
                (array_agg(said.keywords order by said.said_at desc, said.id desc)
                  filter (where said.keywords is not null))[1] as keywords,
                (array_agg(coalesce(said.link_added_on, 'infinity') order by said.said_at desc, said.id desc)
                  filter (where said.link_added_on is not null or 'link_added' = any(said.cleared)))[1]
                  as link_added_on,
                (array_agg(said.saved order by said.said_at desc, said.id desc)
                  filter (where said.saved is not null or 'saved' = any(said.cleared)))[1] as saved,
                (array_agg(said.image order by said.said_at desc, said.id desc)
                  filter (where said.image is not null))[1] as image,
                (array_agg(said.image_width order by said.said_at desc, said.id desc)
                  filter (where said.image_width is not null or 'image_width' = any(said.cleared)))[1] as image_width,
                (array_agg(said.image_height order by said.said_at desc, said.id desc)
                  filter (where said.image_height is not null or 'image_height' = any(said.cleared)))[1]
                  as image_height,
                (array_agg(said.format order by said.said_at desc, said.id desc)
                  filter (where said.format is not null or 'format' = any(said.cleared)))[1] as format,
                (array_agg(said.duration_seconds order by said.said_at desc, said.id desc)
                  filter (where said.duration_seconds is not null or 'duration' = any(said.cleared)))[1]
                  as duration_seconds
              from (select distinct id from unnest(?::bigint[]) as given(id)) as touched
              left join pin_detail as said
                on said.agency_id = ? and said.client_id = ? and said.pin_id = touched.id and not said.undone
              group by touched.id
            ) as newest
            where pin.agency_id = ? and pin.client_id = ? and pin.id = newest.id
            """;

    private final InstantSource clock;

    public PinDetails(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Keeps what was said and brings the Pins up to date; later lines of the list win over earlier ones. Six statements,
     * however many.
     *
     * @param source the import it came by, or null for the member's own hand
     */
    public void record(DSLContext tx, ClientScope scope, @Nullable ImportId source, List<PinDetail> details) {
        if (details.isEmpty()) return;
        Clients.changed(tx, scope);
        var person = scope.member().person();
        var pins = column(details, detail -> detail.pin().value(), Long[]::new);
        tx.execute(
                SAY,
                scope.agency().value(),
                scope.client().value(),
                source == null ? null : source.value(),
                person == null ? null : person.value(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                pins,
                column(details, PinDetail::title, String[]::new),
                column(details, PinDetail::description, String[]::new),
                column(details, PinDetail::link, String[]::new),
                column(details, detail -> value(detail.board()), Long[]::new),
                column(details, PinDetail::createdOn, LocalDate[]::new),
                column(details, PinDetail::altText, String[]::new),
                column(details, PinDetail::keywords, String[]::new),
                column(details, PinDetail::linkAddedOn, LocalDate[]::new),
                column(details, PinDetail::saved, Boolean[]::new),
                column(details, detail -> detail.media().image(), String[]::new),
                column(details, detail -> detail.media().width(), Integer[]::new),
                column(details, detail -> detail.media().height(), Integer[]::new),
                column(details, detail -> format(detail.media()), String[]::new),
                column(details, detail -> detail.media().seconds(), Integer[]::new),
                column(details, PinDetails::cleared, String[]::new));
        derive(tx, scope, pins);
    }

    /** Takes back what an import said; says of how many Pins. */
    public int undo(DSLContext tx, ClientScope scope, ImportId source) {
        Clients.changed(tx, scope);
        var pins = tx.update(PIN_DETAIL)
                .set(PIN_DETAIL.UNDONE, true)
                .where(PIN_DETAIL.AGENCY_ID.eq(scope.agency()))
                .and(PIN_DETAIL.CLIENT_ID.eq(scope.client()))
                .and(PIN_DETAIL.IMPORT_ID.eq(source))
                .and(PIN_DETAIL.UNDONE.isFalse())
                .returning(PIN_DETAIL.PIN_ID)
                .fetchSet(PIN_DETAIL.PIN_ID);
        if (!pins.isEmpty()) derive(tx, scope, column(pins, pin -> pin.value(), Long[]::new));
        return pins.size();
    }

    private static void derive(DSLContext tx, ClientScope scope, Long[] pins) {
        long agency = scope.agency().value();
        long client = scope.client().value();
        tx.execute(DERIVE, pins, agency, client, agency, client);
        Landings.follow(tx, scope, pins);
    }

    private static String cleared(PinDetail detail) {
        return detail.cleared().stream().map(PinColumn::key).sorted().collect(joining(","));
    }

    private static @Nullable String format(PinMedia media) {
        var format = media.format();
        return format == null ? null : format.key();
    }

    private static @Nullable Long value(@Nullable BoardId board) {
        return board == null ? null : board.value();
    }

    private static <F, T> T[] column(
            Collection<F> from, Function<F, ? extends @Nullable T> value, IntFunction<T[]> array) {
        return from.stream().map(value).toArray(array);
    }
}
