package app.outboard.imports;

import app.outboard.ids.ClientId;
import app.outboard.ids.FileId;
import app.outboard.platform.web.Form;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The choices of the preview's form. What cannot be read changes nothing. */
final class DecisionForm {
    private DecisionForm() {}

    /** A download cannot lie ahead of {@code now}: such a time would win over every later file. */
    static List<Decision> of(Form form, Instant now) {
        return form.all("file").stream()
                .map(DecisionForm::number)
                .filter(Objects::nonNull)
                .flatMap(id -> Stream.of(decision(form, id, now)))
                .toList();
    }

    private static Decision decision(Form form, long id, Instant now) {
        var client = number(form.line("client-" + id));
        return new Decision(
                new FileId(id),
                client == null ? null : new ClientId(client),
                form.on("out-" + id),
                instant(form.line("downloaded-" + id), now));
    }

    private static @Nullable Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Instant instant(String text, Instant now) {
        try {
            var at = LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            return at.isAfter(now) ? now : at;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
