package app.outboard.keywords;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What keywords can be ordered by, in its own direction first. */
enum KeywordColumn {
    SEARCHES("monthly_searches", true),
    KEYWORD("phrase", false),
    COMPETITION("competition", false),
    CPC("cpc", true),
    RANK("rank", false),
    SEED("seed", false);

    /** The column of the table keyword. */
    private final String key;

    private final boolean descendsFirst;

    KeywordColumn(String key, boolean descendsFirst) {
        this.key = key;
        this.descendsFirst = descendsFirst;
    }

    String key() {
        return key;
    }

    boolean descendsFirst() {
        return descendsFirst;
    }

    /** As in {@code ?sort=searches}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static KeywordColumn ofWord(@Nullable String word) {
        for (var column : values()) if (column.word().equals(word)) return column;
        return SEARCHES;
    }
}
