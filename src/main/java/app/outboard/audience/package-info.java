/**
 * Who the people are that saw or used a client's Pins: snapshots out of Pinterest's "Audience insights" exports, and the
 * page that shows one of them, against an earlier one and over time. Owns the tables audience_snapshot and
 * audience_share. It stands below the imports, which bring the snapshots.
 */
@NullMarked
package app.outboard.audience;

import org.jspecify.annotations.NullMarked;
