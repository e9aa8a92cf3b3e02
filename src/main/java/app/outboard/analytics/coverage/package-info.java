/**
 * Which days and tables of a client are known, from which import, and what Pinterest is about to forget. Owns no table.
 */
@NullMarked
package app.outboard.analytics.coverage;

import org.jspecify.annotations.NullMarked;
