/**
 * Section Y: seasons and keywords. Y2, a topic's peak from Pinterest's own trends, is no rule here: Outboard holds no
 * trends, and there is nothing a person could answer about it. Y1 goes by the calendar instead.
 */
@NullMarked
package app.outboard.audit.rules.seasons;

import org.jspecify.annotations.NullMarked;
