package app.outboard.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Payloads are text, so that a person can read the table and no class name is ever stored. */
final class TextSerializer implements Serializer {
    @Override
    public byte[] serialize(Object payload) {
        return payload == null ? new byte[0] : payload.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] stored) {
        return type.cast(new String(stored, StandardCharsets.UTF_8));
    }
}
