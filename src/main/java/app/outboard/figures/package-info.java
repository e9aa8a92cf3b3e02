/**
 * What Pinterest counted: observations with their source and filter set, what is derived from them, and which days are
 * known. Sole writer of facts.
 */
@NullMarked
package app.outboard.figures;

import org.jspecify.annotations.NullMarked;
