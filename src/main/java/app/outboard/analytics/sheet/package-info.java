/** All figures of a client and a period on one sheet, exact and unrounded, for programs and for the command line. */
@NullMarked
package app.outboard.analytics.sheet;

import org.jspecify.annotations.NullMarked;
