package app.outboard.audit.run;

import app.outboard.audit.rule.Case;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;

/** Examples and settings as they are kept beside a result. */
final class ResultJson {
    private static final TypeReference<List<Case>> CASES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Double>> SETTINGS = new TypeReference<>() {};

    private final ObjectMapper mapper = new ObjectMapper();

    JSONB write(Object value) {
        try {
            // PostgreSQL takes no NUL in JSON, which outside texts may hold.
            return JSONB.jsonb(mapper.writeValueAsString(value).replace("\\u0000", ""));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result that is no JSON", e);
        }
    }

    List<Case> cases(JSONB stored) {
        return read(stored, CASES);
    }

    Map<String, Double> settings(JSONB stored) {
        return read(stored, SETTINGS);
    }

    private <T> T read(JSONB stored, TypeReference<T> type) {
        try {
            return mapper.readValue(stored.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored result that cannot be read", e);
        }
    }
}
