package app.outboard.audit.rules.seasons;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Material;
import app.outboard.audit.rule.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a group of Pins does, sum ÷ sum.
 *
 * @param realCtr outbound clicks by Pin click; null from too few clicks
 * @param saveRate saves by impression; null where neither is known
 */
record IntentRates(@Nullable Double realCtr, @Nullable Double saveRate) {
    static IntentRates of(List<AuditedPin> pins, Material material) {
        long outbound = 0;
        long clicks = 0;
        long saves = 0;
        long impressions = 0;
        for (var pin : pins) {
            var counts = pin.counts();
            if (PinRates.isJudged(pin, material) && counts.outboundClicks() != null && counts.pinClicks() != null) {
                outbound += counts.outboundClicks();
                clicks += counts.pinClicks();
            }
            if (counts.saves() != null && counts.impressions() != null) {
                saves += counts.saves();
                impressions += counts.impressions();
            }
        }
        return new IntentRates(
                clicks < Math.max(1, material.fewClicks()) ? null : (double) outbound / clicks,
                impressions == 0 ? null : (double) saves / impressions);
    }

    /** @param group names the values: {@code save_pins_ctr} */
    void say(String group, List<Value> said) {
        if (realCtr != null) said.add(Value.share(group + "_ctr", realCtr));
        if (saveRate != null) said.add(Value.share(group + "_saved", saveRate));
    }
}
