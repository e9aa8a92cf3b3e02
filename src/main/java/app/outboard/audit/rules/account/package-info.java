/** Section F: the profile, which Outboard does not see. */
@NullMarked
package app.outboard.audit.rules.account;

import org.jspecify.annotations.NullMarked;
