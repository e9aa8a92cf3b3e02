package app.outboard.pins.landing;

import app.outboard.ids.LandingPageId;

/** A page that links of a client's Pins lead to. */
public record LandingPage(LandingPageId id, PageAddress address) {}
