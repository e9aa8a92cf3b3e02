package app.outboard.figures.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import java.time.Instant;

/**
 * The graph of one file, as it was asked for: blank days of its range are days Pinterest had nothing for then.
 *
 * @param metric the count it speaks of, also where it gives a rate
 * @param withPins whether the same file holds a Pins table, of whatever metric
 */
public record HeldSeries(Metric metric, DayRange range, Instant downloadedAt, boolean withPins) {}
