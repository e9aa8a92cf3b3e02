/**
 * What the figures say: a question (period, comparison, match) as one value, sums and rates over it, and whether a
 * change is more than noise. {@code question} holds what is asked, {@code measure} what was counted, {@code verdict} what
 * it means.
 */
@NullMarked
package app.outboard.analytics;

import org.jspecify.annotations.NullMarked;
