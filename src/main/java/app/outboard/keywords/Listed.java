package app.outboard.keywords;

import org.jspecify.annotations.Nullable;

/**
 * A row of a keyword list. Null is unknown.
 *
 * @param phrase the keyword, however many words
 * @param rank its place among those found from the same seed
 * @param seed what was searched for when it was found
 * @param monthlySearches how often it is looked for in a month
 * @param cpc what advertisers pay for a click on it, in the list's currency
 * @param competition among advertisers, 0 to 1
 */
public record Listed(
        String phrase,
        @Nullable Long rank,
        @Nullable String seed,
        @Nullable Long monthlySearches,
        @Nullable Double cpc,
        @Nullable Double competition) {}
