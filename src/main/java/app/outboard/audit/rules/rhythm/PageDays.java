package app.outboard.audit.rules.rhythm;

import app.outboard.audit.material.Material;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.shape.DatedPin;
import app.outboard.audit.rules.shape.LinkedPin;
import app.outboard.audit.rules.shape.Lookback;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Pins the account made that lead to one page, the oldest first. */
record PageDays(String page, List<DatedPin> pins) {
    /** Every page of the web some Pin with a day leads to, in the order of their addresses. */
    private static List<PageDays> of(Material material) {
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

    /**
     * Judges a rule about Pins to one page.
     *
     * @param cases those of all pages, from a day on
     */
    static Judgement judged(Material material, Values values, BiFunction<List<PageDays>, LocalDate, List<Case>> cases) {
        var first = Lookback.first(material, values);
        var pages = of(material);
        return Judgement.of(cases.apply(pages, first), pinsSince(pages, first));
    }

    private static int pinsSince(List<PageDays> pages, LocalDate first) {
        return (int) pages.stream()
                .flatMap(page -> page.pins().stream())
                .filter(pin -> !pin.day().isBefore(first))
                .count();
    }
}
