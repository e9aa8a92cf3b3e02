package app.outboard.audit.rules.shape;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Material;
import app.outboard.pins.landing.PageAddress;
import java.util.List;
import java.util.stream.Stream;

/** A Pin that leads to a page of the web. */
public record LinkedPin(AuditedPin pin, String link, PageAddress page) {
    public static Stream<LinkedPin> of(AuditedPin pin) {
        var link = pin.link();
        var page = pin.page();
        return link == null || page == null || !page.isWeb()
                ? Stream.empty()
                : Stream.of(new LinkedPin(pin, link, page));
    }

    /** Those the account made, in the order of their numbers. */
    public static List<LinkedPin> created(Material material) {
        return material.created().stream()
                .sorted(PinOrder.NUMBER)
                .flatMap(LinkedPin::of)
                .toList();
    }
}
