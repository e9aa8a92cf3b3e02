/**
 * Pages on paper: a template's XHTML becomes a tagged PDF for the long term (PDF/UA-1 and PDF/A-3a), in this process. What
 * people wrote is text and nothing else: no markup, no address fetched, no file read.
 */
@NullMarked
package app.outboard.platform.pdf;

import org.jspecify.annotations.NullMarked;
