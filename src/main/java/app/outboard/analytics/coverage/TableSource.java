package app.outboard.analytics.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import app.outboard.figures.coverage.HeldTable;
import app.outboard.ids.BatchId;
import java.time.LocalDate;

/** A boards or Pins table and the file it comes from. */
record TableSource(HeldTable.Of of, Metric metric, DayRange range, BatchId batch, LocalDate importedOn, String file) {}
