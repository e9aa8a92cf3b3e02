package app.outboard.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What was said of a table, as it is kept beside a file or for the agency's next one. */
final class MappingJson {
    private final ObjectMapper mapper;

    MappingJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object said) {
        try {
            return mapper.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mapping that is no JSON", e);
        }
    }

    <T> T read(String stored, Class<T> type) {
        try {
            return mapper.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored mapping that cannot be read", e);
        }
    }
}
