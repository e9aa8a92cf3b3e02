package app.outboard.imports.files;

import app.outboard.platform.text.Text;

/**
 * A file that cannot be trusted, or is no table at all. Nothing of it may be stored.
 *
 * @param reason a sentence that names the line where it makes sense
 */
public record Refused(Contents contents, Text reason) implements Reading {}
