/**
 * The monthly round: what to export of a client and of all clients for a month, ticked off by what is stored, and how to
 * bring a new client's history in. Owns no table.
 */
@NullMarked
package app.outboard.analytics.round;

import org.jspecify.annotations.NullMarked;
