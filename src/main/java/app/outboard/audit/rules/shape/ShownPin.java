package app.outboard.audit.rules.shape;

import app.outboard.audit.material.AuditedPin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A Pin whose day and picture are known. */
public record ShownPin(DatedPin dated, String image) {
    /** The oldest first. */
    public static List<ShownPin> all(Collection<AuditedPin> pins, LocalDate today) {
        return DatedPin.all(pins, today).stream().flatMap(ShownPin::of).toList();
    }

    public AuditedPin pin() {
        return dated.pin();
    }

    public LocalDate day() {
        return dated.day();
    }

    private static Stream<ShownPin> of(DatedPin dated) {
        var image = dated.pin().picture().key();
        return image == null ? Stream.empty() : Stream.of(new ShownPin(dated, image));
    }
}
