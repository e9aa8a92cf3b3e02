/**
 * The log of people's acts: who did what when, written in the transaction of the change itself. Takes ids only, so that
 * every package above can use it. Owns the table trail.
 */
@NullMarked
package app.outboard.trail;

import org.jspecify.annotations.NullMarked;
