/**
 * Agencies, the people in them and their sessions: who somebody is, what they may do, and the door to everything under
 * {@code /{agency}}. Owns the tables agency, person, membership, session and login_limit.
 */
@NullMarked
package app.outboard.accounts;

import org.jspecify.annotations.NullMarked;
