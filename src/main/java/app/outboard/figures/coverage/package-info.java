/**
 * Which figures a client has, held against those it could have: known days as runs, tables by their exact range, and
 * from both what is still to be exported. Reads {@code account_day}, {@code range_list} and {@code observation}; writes
 * nothing.
 */
@NullMarked
package app.outboard.figures.coverage;

import org.jspecify.annotations.NullMarked;
