package app.outboard.imports.files;

/** Which of the two short numbers of a written day is the day. */
public enum Order {
    DAY_FIRST,
    MONTH_FIRST
}
