/**
 * The pages composed of what others know: the portfolio with one row per client, a client's overview, and the glossary.
 * Owns no table.
 */
@NullMarked
package app.outboard.home;

import org.jspecify.annotations.NullMarked;
