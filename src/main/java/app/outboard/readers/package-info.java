/**
 * People of a client who read what their agency shows them, without a password: invited by mail, let in by a link that
 * opens once, to the dashboard and the published reports of their client and to nothing else. They are no members: what
 * lets a member in cannot let them in. Owns {@code reader}, {@code reader_client} and {@code reader_pass}.
 */
@NullMarked
package app.outboard.readers;

import org.jspecify.annotations.NullMarked;
