package app.outboard.home;

/** A link that is one of several choices. */
record Option(String label, String href, boolean on) {}
