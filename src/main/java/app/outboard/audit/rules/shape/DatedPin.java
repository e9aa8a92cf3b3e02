package app.outboard.audit.rules.shape;

import app.outboard.audit.material.AuditedPin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A Pin whose day is known and past: what is planned is not there yet. */
public record DatedPin(AuditedPin pin, LocalDate day) {
    /** The oldest first, on one day in the order of their numbers. */
    public static final Comparator<DatedPin> OLDEST =
            Comparator.comparing(DatedPin::day).thenComparing(DatedPin::pin, PinOrder.NUMBER);

    public static Stream<DatedPin> of(AuditedPin pin, LocalDate today) {
        var day = pin.createdOn();
        return day == null || day.isAfter(today) ? Stream.empty() : Stream.of(new DatedPin(pin, day));
    }

    /** The oldest first. */
    public static List<DatedPin> all(Collection<AuditedPin> pins, LocalDate today) {
        return pins.stream().flatMap(pin -> of(pin, today)).sorted(OLDEST).toList();
    }

    public String number() {
        return pin.number();
    }
}
