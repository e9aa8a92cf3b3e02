/** Section B: where Pins lead. */
@NullMarked
package app.outboard.audit.rules.links;

import org.jspecify.annotations.NullMarked;
