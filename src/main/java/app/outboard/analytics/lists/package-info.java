/**
 * Boards and Pins by their figures: which of the lists Pinterest gave answers a period, and the rows they hold. Reads
 * only; what is shown of it is decided by the pages.
 */
@NullMarked
package app.outboard.analytics.lists;

import org.jspecify.annotations.NullMarked;
