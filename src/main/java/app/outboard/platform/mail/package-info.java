/** Mails: what a letter is, how it is laid out so that plain mail programs show it, and the way to an SMTP server. */
@NullMarked
package app.outboard.platform.mail;

import org.jspecify.annotations.NullMarked;
