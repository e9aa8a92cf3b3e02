/** Sentences for people: message bundles, and texts that are only turned into words at the edge. */
@NullMarked
package app.outboard.platform.text;

import org.jspecify.annotations.NullMarked;
