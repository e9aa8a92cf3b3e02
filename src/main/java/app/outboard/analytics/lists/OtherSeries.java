package app.outboard.analytics.lists;

import app.outboard.ids.FilterSetId;

/** Another filter set in which a client has lists, by its key; see {@code figures.Filters}. */
public record OtherSeries(FilterSetId id, String key) {}
