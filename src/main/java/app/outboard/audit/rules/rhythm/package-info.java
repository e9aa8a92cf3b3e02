/** Section C: how often, how fresh, how much alike. */
@NullMarked
package app.outboard.audit.rules.rhythm;

import org.jspecify.annotations.NullMarked;
