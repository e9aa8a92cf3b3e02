package app.outboard.audit.rules.shape;

import app.outboard.audit.material.AuditedPin;
import java.util.Comparator;

/** Orders of Pins that stay the same from one audit to the next. */
public final class PinOrder {
    /** By Pinterest's number as a number: it grows with time. */
    public static final Comparator<AuditedPin> NUMBER =
            Comparator.comparingInt((AuditedPin pin) -> pin.number().length()).thenComparing(AuditedPin::number);

    private PinOrder() {}
}
