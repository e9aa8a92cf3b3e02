package app.outboard.analytics.breakdowns;

/** A choice as a link: an export's range, a filter. */
record Choice(String text, String href, boolean on) {}
