/** What it means: when a change is a change, and what is usual for a client. Pure. */
@NullMarked
package app.outboard.analytics.verdict;

import org.jspecify.annotations.NullMarked;
