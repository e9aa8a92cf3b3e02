/**
 * A report as its reader sees it: finished words and positions, nothing to look up or to compute. Published versions are
 * stored in this shape, so what stands here is only ever added to.
 */
@NullMarked
package app.outboard.reports.page;

import org.jspecify.annotations.NullMarked;
