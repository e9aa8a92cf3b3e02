/** Section D: pictures and videos. */
@NullMarked
package app.outboard.audit.rules.images;

import org.jspecify.annotations.NullMarked;
