/**
 * Boards and Pins: what they are, not their numbers. Exports know a Pin by number only, so titles, links and days come
 * from Pin lists and from people. Owns the tables board, pin and pin_detail.
 */
@NullMarked
package app.outboard.pins;

import org.jspecify.annotations.NullMarked;
