package app.outboard.audience;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audience as Pinterest saw it on one day.
 *
 * @param aggregation over which time it was gathered, as the file says: "Monthly"
 * @param size how many people at most, since Pinterest rounds up; null where the file doesn't say
 * @param shares in the file's order
 */
public record Snapshot(
        Audience audience,
        LocalDate day,
        String aggregation,
        @Nullable Long size,
        List<Share> shares) {
    public Snapshot {
        shares = List.copyOf(shares);
    }

    /** The same for the same content, whatever else stands in the file. */
    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((aggregation + "\n" + size).getBytes(StandardCharsets.UTF_8));
            for (var share : shares) sha.update(("\n" + share).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
