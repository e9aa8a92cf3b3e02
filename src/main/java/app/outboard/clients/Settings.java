package app.outboard.clients;

import java.time.ZoneId;
import java.util.List;

/**
 * A client's settings as somebody wants them, each already well-formed in itself.
 *
 * @param accounts Pinterest account names in lower case
 * @param filters identity of the filter set its figures use
 * @param version the one the form was made from
 */
record Settings(
        String name,
        Slug slug,
        String website,
        String niche,
        ZoneId timeZone,
        Colour colour,
        List<String> tags,
        List<String> accounts,
        String filters,
        int version) {}
