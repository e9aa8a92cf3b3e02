package app.outboard.analytics.daily;

import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;

/** What the account had over a range, all its days together, by a manager's own sheet. */
public record RangeTotal(Period range, Metric metric, long value) {}
