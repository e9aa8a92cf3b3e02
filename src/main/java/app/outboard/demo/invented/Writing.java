package app.outboard.demo.invented;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes a client's days, one after the other. */
final class Writing {
    /** Of the viral Pin's clicks fewer go on: most who see it are not who the site is for. */
    private static final double VIRAL_CTR = 0.55;

    private final Profile profile;
    private final List<InventedPin> pins;
    private final Map<Measure, int[][]> counts;
    private final LocalDate today;
    private final Chance chance;
    private final Seasons seasons;
    private final int viral;
    /** A wave that rises and falls over weeks, as reach does. */
    private double wave;

    Writing(Profile profile, List<InventedPin> pins, Map<Measure, int[][]> counts, LocalDate today, Chance chance) {
        this.profile = profile;
        this.pins = pins;
        this.counts = counts;
        this.today = today;
        this.chance = chance;
        this.seasons = new Seasons(profile);
        this.viral = viral();
    }

    void day(int n, LocalDate day) {
        wave = 0.9 * wave + 0.022 * (chance.part() * 2 - 1) * 2;
        double years = (day.toEpochDay() - today.toEpochDay()) / 365.25;
        double usual = profile.impressions()
                * Math.pow(profile.growth(), years + 0.5)
                * seasons.factor(day)
                * Math.exp(wave)
                * chance.factor(0.05);
        var shares = shares(day);
        for (int pin = 0; pin < shares.length; pin++) {
            double extra = pin == viral ? usual * profile.story().viral(day, today) : 0;
            pin(n, pin, day, usual * shares[pin] * chance.factor(0.2) + extra, extra > 0);
        }
    }

    private void pin(int n, int place, LocalDate day, double expected, boolean viralNow) {
        var pin = pins.get(place);
        int impressions = chance.events(expected);
        int clicks = Math.min(impressions, chance.events(impressions * pin.pinClickRate()));
        double arriving = pin.realCtr() * profile.story().arriving(day, today) * (viralNow ? VIRAL_CTR : 1);
        put(Measure.IMPRESSIONS, n, place, impressions);
        put(Measure.CLICKS, n, place, clicks);
        put(Measure.OUTBOUND, n, place, chance.of(clicks, arriving));
        put(Measure.SAVES, n, place, Math.min(impressions, chance.events(impressions * pin.saveRate())));
    }

    private void put(Measure measure, int n, int place, int count) {
        requireNonNull(counts.get(measure))[n][place] = count;
    }

    private double[] shares(LocalDate day) {
        var shares = new double[pins.size()];
        double all = 0;
        for (int pin = 0; pin < shares.length; pin++) {
            var it = pins.get(pin);
            shares[pin] = it.standing(day) * profile.boards().get(it.board()).sought(day.getMonthValue());
            all += shares[pin];
        }
        if (all > 0) for (int pin = 0; pin < shares.length; pin++) shares[pin] /= all;
        return shares;
    }

    /** The newest Pin that was there before it all began, on one of the client's own boards. */
    private int viral() {
        var from = Story.viralFrom(today);
        int found = 0;
        for (int pin = 0; pin < pins.size(); pin++) {
            var it = pins.get(pin);
            boolean own = profile.boards().get(it.board()).account() == null;
            if (own && it.createdOn().isBefore(from.minusDays(10))) found = pin;
        }
        return found;
    }
}
