package app.outboard.imports.files;

import app.outboard.platform.text.Text;

/**
 * A readable table of a kind Outboard does not read (yet).
 *
 * @param reason a sentence that says which files are read
 */
public record Unknown(Contents contents, Text reason) implements Reading {}
