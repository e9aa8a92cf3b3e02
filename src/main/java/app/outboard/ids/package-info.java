/** Identifiers as types of their own, so that a client's number can never stand where a board's is meant. */
@NullMarked
package app.outboard.ids;

import org.jspecify.annotations.NullMarked;
