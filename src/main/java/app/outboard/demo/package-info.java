/**
 * The demo agency: invented clients whose files come in through the app's own import, for looking around. Owns the row
 * that says how far the making is.
 */
@NullMarked
package app.outboard.demo;

import org.jspecify.annotations.NullMarked;
