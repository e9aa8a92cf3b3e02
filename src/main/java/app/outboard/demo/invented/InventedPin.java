package app.outboard.demo.invented;

import java.time.LocalDate;

/**
 * A Pin and how people take to it.
 *
 * @param id Pinterest's number
 * @param board its place in the profile's list
 * @param topic what it is about
 * @param picture which of the client's pictures it shows
 * @param appeal its part of the impressions, before age and season
 */
record InventedPin(
        String id,
        int board,
        String topic,
        String title,
        String link,
        LocalDate createdOn,
        int picture,
        double appeal,
        double pinClickRate,
        double realCtr,
        double saveRate) {

    private static final double FOUND_AFTER_DAYS = 7;
    private static final double NEWS_DAYS = 40;
    private static final double LIFE_DAYS = 190;

    /** A new Pin takes days to be found, is shown most in its first weeks, and never quite goes away. */
    double standing(LocalDate day) {
        double age = day.toEpochDay() - createdOn.toEpochDay();
        if (age < 0) return 0;
        double shown = 0.22 + 0.78 * Math.exp(-age / LIFE_DAYS) + 0.8 * Math.exp(-age / NEWS_DAYS);
        return appeal * Math.min(1, (age + 1) / FOUND_AFTER_DAYS) * shown;
    }

    /** The same, but that nobody who clicks goes on. */
    InventedPin unlinked() {
        return new InventedPin(id, board, topic, title, link, createdOn, picture, appeal, pinClickRate, 0, saveRate);
    }
}
