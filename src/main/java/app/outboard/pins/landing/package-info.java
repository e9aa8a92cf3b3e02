/**
 * Which page a link leads to: the one rule by which two links are the same page, and the pages of a client. Owns the
 * table landing_page.
 */
@NullMarked
package app.outboard.pins.landing;

import org.jspecify.annotations.NullMarked;
