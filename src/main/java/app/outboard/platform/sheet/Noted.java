package app.outboard.platform.sheet;

import org.jspecify.annotations.Nullable;

/** A cell that must not be read without a word on it: a spreadsheet tints it and carries the note, CSV has it bare. */
public record Noted(@Nullable Object value, String note) {}
