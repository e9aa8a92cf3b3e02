/** A report on paper, made of nothing but its finished page. */
@NullMarked
package app.outboard.reports.paper;

import org.jspecify.annotations.NullMarked;
