/** The blocks of a report, each made of the same figures as the client's pages. */
@NullMarked
package app.outboard.reports.block;

import org.jspecify.annotations.NullMarked;
