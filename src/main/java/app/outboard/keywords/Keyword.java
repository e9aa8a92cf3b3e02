package app.outboard.keywords;

import org.jspecify.annotations.Nullable;

/**
 * A client's keyword.
 *
 * @param pins how many Pins say it, in their title, description or keywords, as whole words; null while no Pin has any
 * @param place its place in the order asked for, from 1
 */
record Keyword(
        long id,
        String phrase,
        @Nullable Long searches,
        @Nullable Double competition,
        @Nullable Double cpc,
        @Nullable Long rank,
        @Nullable String seed,
        @Nullable Long pins,
        long place) {}
