/** What rules of several sections share: Pins with what a rule cannot do without, and their order. */
@NullMarked
package app.outboard.audit.rules.shape;

import org.jspecify.annotations.NullMarked;
