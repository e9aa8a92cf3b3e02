package app.outboard.analytics.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import app.outboard.ids.BatchId;
import java.time.LocalDate;

/**
 * A run of days whose figures of one metric come from one file.
 *
 * @param derived from a rate, not counted
 */
record Source(Metric metric, DayRange days, boolean derived, BatchId batch, LocalDate importedOn, String file) {}
