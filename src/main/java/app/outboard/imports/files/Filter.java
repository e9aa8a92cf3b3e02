package app.outboard.imports.files;

/** A line above the figures of an export that says what was counted: {@code Content types,Organic}. */
public record Filter(String name, String value) {}
