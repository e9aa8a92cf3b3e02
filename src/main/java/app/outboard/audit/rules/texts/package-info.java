/** Section A: what Pins say. */
@NullMarked
package app.outboard.audit.rules.texts;

import org.jspecify.annotations.NullMarked;
