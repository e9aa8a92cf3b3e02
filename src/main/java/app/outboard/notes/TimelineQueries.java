package app.outboard.notes;

import app.outboard.clients.ClientScope;
import app.outboard.ids.NoteId;
import app.outboard.ids.PinId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads a client's timeline: what people wrote and what happened by itself, in one statement. */
public final class TimelineQueries {
    // Links of Pins nobody spoke of in these days, which is most of them mostly, are not compared at all.
    // A link that a Pin's first word already had was not changed, and one that came by a list again was not either.
    private static final String TIMELINE = """
            with asked as (
              select ?::bigint as agency, ?::bigint as client, ?::text as zone, ?::date as first, ?::date as last,
                ?::bigint as pin
            )
            select
              'note' as kind, note.from_on, note.to_on, note.id, note.tag, note.text, note.shown, person.name as author,
              1 as times, 0 as place
            from asked
            join note on note.agency_id = asked.agency and note.client_id = asked.client
            left join person on person.id = note.person_id
            where note.removed_at is null and note.from_on <= asked.last and note.to_on >= asked.first
            union all
            select 'import', day, day, null, null, null, null, null, count(*)::int, 1
            from (
              select asked.first, asked.last, (done.committed_at at time zone asked.zone)::date as day
              from asked
              join client_import as done on done.agency_id = asked.agency and done.client_id = asked.client
              join import_file as file
                on file.agency_id = done.agency_id and file.batch_id = done.batch_id and file.client_id = done.client_id
              where done.undone_at is null and not file.left_out and file.kind <> 'refused'
            ) as imported
            where day between first and last
            group by day
            union all
            select 'audit', day, day, null, null, null, null, null, count(*)::int, 2
            from (
              select asked.first, asked.last, (run.ended_at at time zone asked.zone)::date as day
              from asked
              join audit_run as run on run.agency_id = asked.agency and run.client_id = asked.client
              where run.state = 'done'
            ) as audited
            where day between first and last
            group by day
            union all
            select 'link_added', pin.link_added_on, pin.link_added_on, null, null, null, null, null, count(*)::int, 3
            from asked
            join pin on pin.agency_id = asked.agency and pin.client_id = asked.client
            where pin.link_added_on between asked.first and asked.last and (asked.pin is null or pin.id = asked.pin)
            group by pin.link_added_on
            union all
            select 'link_changed', day, day, null, null, null, null, null, count(distinct pin_id)::int, 4
            from (
              select
                asked.first, asked.last, said.pin_id, said.link,
                (said.said_at at time zone asked.zone)::date as day,
                lag(said.link) over (partition by said.pin_id order by said.said_at, said.id) as before
              from asked
              join pin_detail as said on said.agency_id = asked.agency and said.client_id = asked.client
              where said.link is not null and not said.undone and (asked.pin is null or said.pin_id = asked.pin)
                and said.pin_id in (
                  select recent.pin_id
                  from pin_detail as recent
                  where recent.agency_id = asked.agency and recent.client_id = asked.client
                    and recent.link is not null
                    and recent.said_at between asked.first - interval '1 day' and asked.last + interval '2 days')
            ) as said
            where before <> '' and link <> before and day between first and last
            group by day
            order by from_on, place, id
            """;

    private TimelineQueries() {}

    /** Over these days, both included. */
    public static Timeline of(DSLContext sql, ClientScope scope, LocalDate from, LocalDate to) {
        return of(sql, scope, from, to, null);
    }

    /** The same with the links of one Pin alone. */
    public static Timeline ofPin(DSLContext sql, ClientScope scope, LocalDate from, LocalDate to, PinId pin) {
        return of(sql, scope, from, to, pin);
    }

    private static Timeline of(DSLContext sql, ClientScope scope, LocalDate from, LocalDate to, @Nullable PinId pin) {
        var notes = new ArrayList<Note>();
        var happenings = new ArrayList<Happening>();
        for (var row : sql.resultQuery(
                        TIMELINE,
                        scope.agency().value(),
                        scope.client().value(),
                        scope.timeZone().getId(),
                        from,
                        to,
                        pin == null ? null : pin.value())
                .fetch()) {
            var kind = text(row, "kind");
            if (kind.equals("note")) notes.add(note(row));
            else happenings.add(happening(row, kind));
        }
        return new Timeline(notes, happenings);
    }

    private static Note note(Record row) {
        return new Note(
                new NoteId(row.get("id", Long.class)),
                row.get("from_on", LocalDate.class),
                row.get("to_on", LocalDate.class),
                Tag.ofKey(text(row, "tag")).orElseThrow(),
                text(row, "text"),
                row.get("shown", Boolean.class),
                row.get("author", String.class));
    }

    private static Happening happening(Record row, String kind) {
        return new Happening(
                row.get("from_on", LocalDate.class),
                Happening.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                row.get("times", Integer.class));
    }

    private static String text(Record row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
