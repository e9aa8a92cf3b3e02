/** The audit on paper: the same report as on screen, with what works for the client's audience, as a PDF for the client. */
@NullMarked
package app.outboard.audit.paper;

import org.jspecify.annotations.NullMarked;
