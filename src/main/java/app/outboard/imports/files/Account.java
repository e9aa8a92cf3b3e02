package app.outboard.imports.files;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The account most board addresses of a file name.
 *
 * @param name user name, lower case
 * @param boards boards of this account
 * @param of all boards in the file
 */
public record Account(String name, int boards, int of) {
    /** The account with the most boards, or null where none leads. */
    static @Nullable Account ofMost(Map<String, Integer> boards, int of) {
        int most = boards.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var leaders = boards.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .toList();
        return leaders.size() == 1 ? new Account(leaders.getFirst().getKey(), most, of) : null;
    }

    /** Its part of all boards, 0 to 1. */
    public double share() {
        return (double) boards / of;
    }
}
