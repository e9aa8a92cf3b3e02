/** Figures as pictures with their words: the interval mark, the sparkline, the chart with its table. Pure. */
@NullMarked
package app.outboard.analytics.chart;

import org.jspecify.annotations.NullMarked;
