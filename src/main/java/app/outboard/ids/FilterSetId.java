package app.outboard.ids;

/** The filters a series of figures was exported with. */
public record FilterSetId(long value) {}
