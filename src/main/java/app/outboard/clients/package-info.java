/**
 * The agency's clients: who they are, how they look, which Pinterest accounts are theirs, and the proof that somebody
 * was let in to one of them. Owns the tables client, client_former_slug and client_account.
 */
@NullMarked
package app.outboard.clients;

import org.jspecify.annotations.NullMarked;
