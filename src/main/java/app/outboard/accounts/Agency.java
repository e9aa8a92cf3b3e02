package app.outboard.accounts;

import app.outboard.ids.AgencyId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An agency and the settings that decide how its figures are read.
 *
 * @param fewClicks below this many Pin clicks a rate is marked "few clicks"
 * @param provisionalDays the newest known days that Pinterest may still restate
 * @param rateChangePoints percentage points from which on a rate's change is called one, beside being more than noise
 * @param countChangePercent percent from which on a count's change is called one, beside being more than noise
 * @param linkHost the name its links are reached at; null for this installation's own
 * @param demo whether its figures are invented; such an agency can be removed
 */
public record Agency(
        AgencyId id,
        String slug,
        String name,
        int fewClicks,
        int provisionalDays,
        BigDecimal rateChangePoints,
        BigDecimal countChangePercent,
        @Nullable String linkHost,
        boolean demo) {}
