package app.outboard.pins;

import app.outboard.ids.BoardId;

/** A board and what is known of it. */
public record KnownBoard(BoardId id, BoardFacts facts) {
    /** The name to show: the one somebody said, else one made of the slug. */
    public String name() {
        return Board.shownName(facts.name(), facts.board().slug());
    }
}
