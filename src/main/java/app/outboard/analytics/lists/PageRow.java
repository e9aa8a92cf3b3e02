package app.outboard.analytics.lists;

import app.outboard.pins.landing.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * A landing page, the Pins that lead to it, and their figures together.
 *
 * @param id 0 for the Pins of which no link is known
 * @param address null for those
 * @param link one of the Pins' links as somebody wrote it
 * @param pins how many lead there
 * @param listed of them, how many have figures over these days
 * @param judged of those, how many the rate rests on: both counts known for certain
 * @param place in the whole table, from 1
 */
public record PageRow(
        long id,
        @Nullable PageAddress address,
        @Nullable String link,
        int pins,
        int listed,
        int judged,
        Counts counts,
        PageVisits visits,
        long place) {}
