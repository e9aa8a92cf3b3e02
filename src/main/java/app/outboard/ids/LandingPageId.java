package app.outboard.ids;

/** A page that links of a client's Pins lead to. */
public record LandingPageId(long value) {}
