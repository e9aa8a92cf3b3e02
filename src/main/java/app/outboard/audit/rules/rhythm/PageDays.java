package app.outboard.audit.rules.rhythm;

import app.outboard.audit.material.Material;
import app.outboard.audit.rules.shape.DatedPin;
import app.outboard.audit.rules.shape.LinkedPin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Pins the account made that lead to one page, the oldest first. */
record PageDays(String page, List<DatedPin> pins) {
    /** Every page of the web some Pin with a day leads to, in the order of their addresses. */
    static List<PageDays> of(Material material) {
        var byPage = new TreeMap<String, List<DatedPin>>();
        for (var dated : DatedPin.all(material.created(), material.today()))
            LinkedPin.of(dated.pin())
                    .map(linked -> linked.page().text())
                    .forEach(page -> byPage.computeIfAbsent(page, ignored -> new ArrayList<>())
                            .add(dated));
        return byPage.entrySet().stream()
                .map(entry -> new PageDays(entry.getKey(), entry.getValue()))
                .toList();
    }

    static int pinsSince(List<PageDays> pages, LocalDate first) {
        return (int) pages.stream()
                .flatMap(page -> page.pins().stream())
                .filter(pin -> !pin.day().isBefore(first))
                .count();
    }
}
