/** The audit's pages: a client's audit, one rule's finding with its evidence, the worklist over all clients. */
@NullMarked
package app.outboard.audit.pages;

import org.jspecify.annotations.NullMarked;
