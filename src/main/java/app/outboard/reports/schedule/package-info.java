/**
 * Sending reports by mail, a month after the other: when a client's is due, what it waits for, and who is told. Owns the
 * table report_schedule.
 */
@NullMarked
package app.outboard.reports.schedule;

import org.jspecify.annotations.NullMarked;
