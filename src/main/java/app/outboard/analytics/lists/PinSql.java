package app.outboard.analytics.lists;

/** The statements on Pins, in pieces: which Pins and their figures, what else is known of them, and one page. */
final class PinSql {
    // A search looks through all Pins of the client; else only those that a list names have a row.
    private static final String NAMED = """
            named as (
              select id
              from pin
              where agency_id = ?
                and client_id = ?
                and ?
              union
              select id
              from listed
            )""";

    private static final String THESE = "named as (select unnest(?::bigint[]) as id)";

    // A range that begins before the link was added says nothing of how many went on.
    private static final String FROM_LISTS = """
            figured as (
              select
                counted.*,
                outbound_least = outbound_most
                  and clicks_least = clicks_most
                  and coalesce(pin.link_added_on <= ?, true) as judged,
                outbound_least as judged_outbound,
                clicks_least as judged_clicks
              from counted
              join pin
                on pin.agency_id = ?
                and pin.client_id = ?
                and pin.id = counted.id
            )""";

    // Only days on which both parts are known, and the link was there, may enter the rate.
    private static final String FROM_DAYS = """
            figured as (
              select
                pin_id as id,
                sum(outbound_clicks) as outbound_least,
                sum(outbound_clicks) as outbound_most,
                sum(pin_clicks) as clicks_least,
                sum(pin_clicks) as clicks_most,
                sum(impressions) as impressions_least,
                sum(impressions) as impressions_most,
                sum(saves) as saves_least,
                sum(saves) as saves_most,
                true as judged,
                sum(outbound_clicks) filter (where both_known) as judged_outbound,
                sum(pin_clicks) filter (where both_known) as judged_clicks
              from (
                select
                  pin_day.*,
                  num_nulls(outbound_clicks, pin_clicks) = 0 and day >= coalesce(link_added_on, day) as both_known
                from pin_day
                join pin
                  on pin.agency_id = pin_day.agency_id
                  and pin.client_id = pin_day.client_id
                  and pin.id = pin_day.pin_id
                where pin_day.agency_id = ?
                  and pin_day.client_id = ?
                  and pin_day.filter_set_id = ?
                  and day between ? and ?
              ) as known
              group by pin_id
            )""";

    private static final String RATED = """
            rated as (
              select
                figured.*,
                case when judged then judged_outbound end as ctr_outbound,
                case when judged then judged_clicks end as ctr_clicks,
                pin.pinterest_id,
                pin.title as name,
                pin.link,
                pin.created_on,
                pin.link_added_on,
                pin.board_id,
                coalesce(pin.landing_page_id, 0) as landing_page,
                board.name as board_given,
                board.slug as board_slug,
                coalesce(board.name, replace(board.slug, '-', ' ')) as board_name
              from figured
              join pin
                on pin.agency_id = ?
                and pin.client_id = ?
                and pin.id = figured.id
              left join board
                on board.agency_id = pin.agency_id
                and board.client_id = pin.client_id
                and board.id = pin.board_id
            )""";

    private static final String COUNTED = """
            select
              count(*) as pins,
              count(created_on) as dated,
              count(*) filter (where coalesce(ctr_clicks, 0) < ?) as few
            from rated""";

    private static final String COMPARED = """
            select
              id, outbound_least, outbound_most, clicks_least, clicks_most,
              impressions_least, impressions_most, saves_least, saves_most,
              case when judged then judged_outbound end as ctr_outbound,
              case when judged then judged_clicks end as ctr_clicks
            from figured""";

    private PinSql() {}

    static String page(boolean daily, Sort sort) {
        return figured(daily, NAMED) + ",\n" + RATED + ",\n" + ranked(sort);
    }

    static String counted(boolean daily) {
        return figured(daily, NAMED) + ",\n" + RATED + "\n" + COUNTED;
    }

    static String compared(boolean daily) {
        return figured(daily, THESE) + "\n" + COMPARED;
    }

    private static String ranked(Sort sort) {
        return """
            ranked as (
              select
                rated.*,
                row_number() over (order by %s) as place,
                count(*) over () as matches
              from rated
              %s
              where (?::text is null or name ilike ? or link ilike ? or pinterest_id like ?)
                and (?::date is null or created_on >= ?)
                and (?::bigint is null or board_id = ?)
                and (?::bigint is null or landing_page = ?)
                and (? = 'ALL' or (coalesce(clicks_least, 0) < ?) = (? = 'FEW'))
            ),
            edge as (
              select
                coalesce((select place from ranked where pinterest_id = ?), 0) as since,
                (select place from ranked where pinterest_id = ?) as until
            )
            select
              id, pinterest_id, name, link, board_id, board_given, board_slug, created_on, link_added_on,
              ctr_outbound, ctr_clicks, outbound_least, outbound_most, clicks_least, clicks_most,
              impressions_least, impressions_most, saves_least, saves_most, place, matches
            from ranked
            join edge
              on place > case when until is null then since else until - ? - 1 end
              and (until is null or place < until)
            order by place
            limit ?""".formatted(sort.clause(), RowSql.INTERVAL);
    }

    /** The Pins that lists name, or all, with what they had: what pages are summed from. */
    static String figured(boolean daily) {
        return figured(daily, NAMED);
    }

    private static String figured(boolean daily, String named) {
        if (daily) return "with " + FROM_DAYS;
        return "with " + String.join(",\n", RowSql.listed(Kind.PINS), named, RowSql.COUNTED, FROM_LISTS);
    }
}
