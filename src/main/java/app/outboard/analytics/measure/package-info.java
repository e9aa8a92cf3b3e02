/** What was counted: daily figures, their sums and rates over a period, and which lists can answer it. Pure. */
@NullMarked
package app.outboard.analytics.measure;

import org.jspecify.annotations.NullMarked;
