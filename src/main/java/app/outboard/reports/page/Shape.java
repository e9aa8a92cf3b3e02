package app.outboard.reports.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * How pages are written down. A version keeps the number of the shape it was written in for ever; when the records change
 * in a way old pages do not fit, the next number begins and {@link #read} learns to bring the old ones up.
 */
public final class Shape {
    /** The one that is written today. */
    public static final int NOW = 1;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Shape() {}

    /** The same page gives the same bytes. */
    public static byte[] write(ReportPage page) {
        try {
            return JSON.writeValueAsString(page).getBytes(UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException for a shape of a newer release, or for what is no page */
    public static ReportPage read(int shape, byte[] page) {
        if (shape != 1) throw new IllegalStateException("A page of shape " + shape);
        try {
            return JSON.readValue(new String(page, UTF_8), ReportPage.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A page that cannot be read", e);
        }
    }
}
