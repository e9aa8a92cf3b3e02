/** The pages of boards, of Pins and of one Pin: tables that say which days they cover, and the same as files. */
@NullMarked
package app.outboard.analytics.breakdowns;

import org.jspecify.annotations.NullMarked;
