/**
 * The outbox: mails of an agency wait here in the transaction that wants them, go out once, and are remembered. What stands
 * in them is their makers'. Owns the tables mail, mail_enclosure, mail_way_out and mail_refusal.
 */
@NullMarked
package app.outboard.mails;

import org.jspecify.annotations.NullMarked;
