package app.outboard.demo.invented;

import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed draws the same numbers. */
final class Chance {
    /** From this mean on a Poisson draw is near enough to a normal one. */
    private static final double MANY = 40;

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** Of its own for each name, so that one client's story does not change another's figures. */
    static Chance of(long seed, String name) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) mixed = mixed * 1_000_003 + name.charAt(i);
        return new Chance(new SplittableRandom(mixed));
    }

    /** From 0 inclusive to 1 exclusive. */
    double part() {
        return random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A factor around 1, as often twice as half. */
    double factor(double spread) {
        return Math.exp(spread * normal() - spread * spread / 2);
    }

    /** How many events happen where so many are expected. */
    int events(double mean) {
        if (mean <= 0) return 0;
        if (mean > MANY) return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) count++;
        return count;
    }

    /** How many of these do something each does with this chance. */
    int of(int all, double chance) {
        int count = 0;
        for (int i = 0; i < all; i++) if (random.nextDouble() < chance) count++;
        return count;
    }

    /** Box and Muller's, since the library's own may change from one Java to the next. */
    private double normal() {
        double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
