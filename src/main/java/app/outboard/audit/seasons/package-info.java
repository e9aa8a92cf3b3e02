/**
 * Seasons and feasts people search for: when each peaks and by which words a text is known to be about it. The calendar
 * stands in {@code resources/audit/seasons}. Where countries of one language differ, the one with most people on
 * Pinterest counts: the United States, Germany, France, Spain, Italy, Brazil, the Netherlands.
 */
@NullMarked
package app.outboard.audit.seasons;

import org.jspecify.annotations.NullMarked;
