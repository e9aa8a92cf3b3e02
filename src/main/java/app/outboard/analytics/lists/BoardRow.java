package app.outboard.analytics.lists;

import app.outboard.ids.BoardId;

/**
 * A board and its figures.
 *
 * @param name as it is shown
 */
public record BoardRow(BoardId id, String account, String slug, String name, Counts counts) {}
