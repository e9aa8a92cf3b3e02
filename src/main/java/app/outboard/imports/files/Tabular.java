package app.outboard.imports.files;

/** A table of any layout, whether anybody has said yet what its columns are or not. */
public non-sealed interface Tabular extends Reading {}
