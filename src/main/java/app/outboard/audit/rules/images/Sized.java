package app.outboard.audit.rules.images;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Material;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rules.shape.PinOrder;
import java.util.List;
import java.util.stream.Stream;

/** A Pin of the account whose picture's size is known. */
record Sized(AuditedPin pin, int width, int height) {
    /** In the order of their numbers. */
    static List<Sized> created(Material material) {
        return material.created().stream()
                .sorted(PinOrder.NUMBER)
                .flatMap(Sized::of)
                .toList();
    }

    static Stream<Sized> of(AuditedPin pin) {
        var width = pin.picture().width();
        var height = pin.picture().height();
        return width == null || height == null || width <= 0 || height <= 0
                ? Stream.empty()
                : Stream.of(new Sized(pin, width, height));
    }

    /** Width by height: below one it stands upright. */
    double ratio() {
        return (double) width / height;
    }

    Case asCase() {
        return Case.of(pin.number(), Value.count("width", width), Value.count("height", height));
    }
}
