package app.outboard.analytics.round;

import java.util.List;

/**
 * A file to export in finished words.
 *
 * @param state {@code there}, {@code half} or {@code missing}; {@code label} says the same
 */
public record Tick(String name, String state, String label, List<String> lines) {
    public Tick {
        lines = List.copyOf(lines);
    }
}
