package app.outboard.analytics.lists;

import org.jspecify.annotations.Nullable;

/** What a table can be ordered by, in its own direction first. */
public enum Column {
    OUTBOUND_CLICKS("outbound", true, "outbound_least::float8", null),
    PIN_CLICKS("clicks", true, "clicks_least::float8", null),
    /** By the end of the 95 % interval that is sure: the lower one for the best, the upper one for the worst. */
    REAL_CTR("ctr", true, "ctr_low", "ctr_high"),
    /** By the bare figure. */
    RAW_CTR("rate", true, "ctr", null),
    IMPRESSIONS("impressions", true, "impressions_least::float8", null),
    SAVES("saves", true, "saves_least::float8", null),
    NAME("name", false, "lower(name)", null),
    BOARD("board", false, "lower(board_name)", null),
    CREATED("created", true, "created_on", null),
    PINS("pins", true, "pins::float8", null),
    SESSIONS("sessions", true, "sessions::float8", null);

    private final String word;
    private final boolean descendsFirst;
    private final String key;
    private final @Nullable String ascendingKey;

    Column(String word, boolean descendsFirst, String key, @Nullable String ascendingKey) {
        this.word = word;
        this.descendsFirst = descendsFirst;
        this.key = key;
        this.ascendingKey = ascendingKey;
    }

    /** As in {@code ?sort=outbound}. */
    public String word() {
        return word;
    }

    /** Figures from the most, words from A. */
    public boolean descendsFirst() {
        return descendsFirst;
    }

    /** Boards have no board and no day of creation. */
    public boolean isOfBoards() {
        return this != BOARD && this != CREATED && !isOfPagesOnly();
    }

    public boolean isOfPins() {
        return !isOfPagesOnly();
    }

    /** Landing pages have the columns of boards, and two of their own. */
    public boolean isOfPages() {
        return isOfBoards() || isOfPagesOnly();
    }

    private boolean isOfPagesOnly() {
        return this == PINS || this == SESSIONS;
    }

    /** The SQL expression rows are ordered by. */
    String key(boolean descending) {
        return descending || ascendingKey == null ? key : ascendingKey;
    }

    public static @Nullable Column ofWord(@Nullable String word) {
        for (var column : values()) if (column.word.equals(word)) return column;
        return null;
    }
}
