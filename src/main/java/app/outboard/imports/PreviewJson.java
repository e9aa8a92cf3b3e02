package app.outboard.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Previews as they are kept between two requests. */
final class PreviewJson {
    private final ObjectMapper mapper;

    PreviewJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Preview preview) {
        try {
            return mapper.writeValueAsString(preview);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A preview that is no JSON", e);
        }
    }

    Preview read(String stored) {
        try {
            return mapper.readValue(stored, Preview.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored preview that cannot be read", e);
        }
    }

    /** Equal for previews that say the same, so that a commit can tell whether it does what was shown. */
    String digest(Preview preview) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(write(preview).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
