package app.outboard.demo.invented;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people at large care for, by category, as the resource has it. */
final class Interests {
    private Interests() {}

    /**
     * @param share the part of all people who care for it
     * @param interests the same of what is in it, the most liked first
     */
    record Category(String name, double share, Map<String, Double> interests) {}

    static List<Category> all() {
        try (var in = Objects.requireNonNull(Interests.class.getResourceAsStream("/demo/interests.json"))) {
            return new ObjectMapper().readValue(in, new TypeReference<List<Category>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
