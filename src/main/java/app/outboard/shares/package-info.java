/**
 * Links that let a client look at one thing of theirs, without an account: what a link opens and for how long, the door
 * at {@code /s/{token}}, and the pages on which the agency makes links and takes them back. What stands behind a link is
 * an {@link app.outboard.shares.Exhibit} of another feature. Owns {@code share} and {@code share_rule}.
 */
@NullMarked
package app.outboard.shares;

import org.jspecify.annotations.NullMarked;
