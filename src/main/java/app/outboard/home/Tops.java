package app.outboard.home;

import app.outboard.analytics.lists.BoardTable;
import app.outboard.analytics.lists.PinTable;

/** The first boards, Pins and fresh Pins of a client's period, by outbound clicks. */
record Tops(BoardTable boards, PinTable pins, PinTable fresh) {
    static final int ROWS = 5;
}
