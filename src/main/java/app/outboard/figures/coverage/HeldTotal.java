package app.outboard.figures.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;

/** What a manager's own sheet said of an account over a range, without its days. */
public record HeldTotal(Metric metric, DayRange range) {}
