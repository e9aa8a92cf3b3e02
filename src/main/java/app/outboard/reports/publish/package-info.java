/** What clients read: versions, frozen as they were published, and what each says that the one before did not. */
@NullMarked
package app.outboard.reports.publish;

import org.jspecify.annotations.NullMarked;
