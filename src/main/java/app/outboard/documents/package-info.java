/**
 * PDFs made on demand: asked for on a page, made in the background by whoever knows the kind, kept for a day. Owns the
 * documents themselves; what stands in them is their makers'.
 */
@NullMarked
package app.outboard.documents;

import org.jspecify.annotations.NullMarked;
