/**
 * Reads files people hand in: recognises by content what each is, keeps what it understood exactly, and says in a
 * sentence why it refuses the rest. Pure reading: no database, no web, and a file's name plays no part.
 */
@NullMarked
package app.outboard.imports.files;

import org.jspecify.annotations.NullMarked;
