package app.outboard.ids;

/** An agency: the tenant. */
public record AgencyId(long value) {}
