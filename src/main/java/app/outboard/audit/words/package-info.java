/**
 * Words compared as people mean them: folded, stemmed, in the client's languages, by Lucene. Word lists stand in
 * {@code resources/audit/words} and may be replaced by an agency's own.
 */
@NullMarked
package app.outboard.audit.words;

import org.jspecify.annotations.NullMarked;
