/** Section E: boards, and who else pins to them. */
@NullMarked
package app.outboard.audit.rules.boards;

import org.jspecify.annotations.NullMarked;
