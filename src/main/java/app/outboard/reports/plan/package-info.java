/** What a report begins with: which blocks, in which order, with which words, and for whom it is written. */
@NullMarked
package app.outboard.reports.plan;

import org.jspecify.annotations.NullMarked;
