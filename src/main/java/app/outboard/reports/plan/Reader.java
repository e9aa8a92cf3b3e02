package app.outboard.reports.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For whom reports are written.
 *
 * @param locale language of the labels, and how dates and numbers look
 * @param goal outbound clicks a month, or null
 */
public record Reader(Locale locale, @Nullable Long goal) {
    public static final Reader USUAL = new Reader(Locale.ENGLISH, null);
}
