package app.outboard.analytics.daily;

import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;

/** What a boards table sums to: one metric over the range the table was exported for. */
public record BoardSum(Period range, Metric metric, long total) {}
