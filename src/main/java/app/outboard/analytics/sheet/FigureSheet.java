package app.outboard.analytics.sheet;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures as outside scripts read them, so its shape is a promise: names in snake case in this order, dates as text, rates
 * as unrounded fractions, null for unknown. Provisional days count; account totals over ranges don't, being of no day.
 *
 * @param boards of the lists whose range is exactly from–to, most outbound clicks first; as are the Pins
 */
@JsonNaming(SnakeCaseStrategy.class)
public record FigureSheet(
        String agency,
        String client,
        String from,
        String to,
        int days,
        Metrics metrics,
        RealCtr realCtr,
        Fraction pinterestRate,
        List<BoardLine> boards,
        List<PinLine> pins) {

    /** The account's daily figures, summed. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Metrics(Sum outboundClicks, Sum pinClicks, Sum impressions, Sum saves) {}

    /** A sum over the days known; null while none is. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Sum(@Nullable Long value, int knownDays) {}

    /**
     * From daily figures, else from the boards of exactly these days.
     *
     * @param low and high: the 95 % interval, null above 100 %
     * @param fewClicks null where the rate is unknown
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record RealCtr(
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Boolean fewClicks) {}

    public record Fraction(@Nullable Double value) {}

    @JsonNaming(SnakeCaseStrategy.class)
    public record BoardLine(
            String slug,
            String name,
            String from,
            String to,
            @Nullable Long outboundClicks,
            @Nullable Long pinClicks,
            @Nullable Long impressions,
            @Nullable Long saves,
            @Nullable Double realCtr) {}

    /** A Pin of a list; its number is text because it is longer than many programs' numbers. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record PinLine(
            String pinId,
            @Nullable String title,
            String from,
            String to,
            @Nullable Long outboundClicks,
            @Nullable Long pinClicks,
            @Nullable Long impressions,
            @Nullable Long saves) {}
}
