package app.outboard.audit.rules.shape;

import app.outboard.audit.material.Material;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Values;
import java.time.LocalDate;

/**
 * How far back a rule looks. By default as far as there are Pins; a manager who took over an account draws the line where
 * it began anew, for what is past can only be mended by deleting.
 */
public final class Lookback {
    private static final String DAYS = "days";

    private Lookback() {}

    public static Setting setting() {
        return Setting.count(DAYS, 3650, 1, 3650);
    }

    public static LocalDate first(Material material, Values values) {
        return material.today().minusDays(values.count(DAYS) - 1L);
    }
}
