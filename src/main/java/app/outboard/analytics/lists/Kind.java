package app.outboard.analytics.lists;

/** What a list's rows are, and where they are kept. */
public enum Kind {
    BOARDS("observed_board", "board_id"),
    PINS("observed_pin", "pin_id");

    private final String table;
    private final String row;

    Kind(String table, String row) {
        this.table = table;
        this.row = row;
    }

    String table() {
        return table;
    }

    /** The column that says which board or Pin. */
    String row() {
        return row;
    }
}
