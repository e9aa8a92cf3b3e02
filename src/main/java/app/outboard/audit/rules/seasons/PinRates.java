package app.outboard.audit.rules.seasons;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Material;
import java.util.ArrayList;
import java.util.List;

/**
 * A Pin's figures where its rates can be judged: enough Pin clicks, and a link that was there from the first day.
 *
 * @param realCtr outbound clicks by Pin click
 */
record PinRates(AuditedPin pin, double realCtr, long impressions) {
    static List<PinRates> of(Material material) {
        var rates = new ArrayList<PinRates>();
        for (var pin : material.pins()) {
            var counts = pin.counts();
            var outbound = counts.outboundClicks();
            var clicks = counts.pinClicks();
            var impressions = counts.impressions();
            if (outbound == null || clicks == null || impressions == null || Boolean.TRUE.equals(pin.saved())) continue;
            if (clicks >= Math.max(1, material.fewClicks()) && isJudged(pin, material))
                rates.add(new PinRates(pin, (double) outbound / clicks, impressions));
        }
        return rates;
    }

    /** Outbound clicks count from the day a link was added: figures from before say nothing. */
    static boolean isJudged(AuditedPin pin, Material material) {
        return pin.linkAddedOn() == null
                || material.figures() == null
                || !pin.linkAddedOn().isAfter(material.figures().from());
    }

    static double quantile(List<PinRates> rates, double part) {
        return Quantile.of(rates.stream().map(PinRates::realCtr).toList(), part);
    }
}
