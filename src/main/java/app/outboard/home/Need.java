package app.outboard.home;

import app.outboard.analytics.question.Period;

/** Why a client stands where it does in the portfolio. Ranked: what cannot be judged first, then the worst news. */
sealed interface Need {
    /** Nothing was ever imported. */
    record NoFigures() implements Need {}

    /** There are figures, but none of these days: they can still be exported. */
    record NoneOfThese(Period period) implements Need {}

    /** Fewer outbound clicks, more than noise; {@code clicks} is how many fewer, like for like. */
    record Down(long clicks) implements Need {}

    /** As many outbound clicks, but fewer of those who opened a Pin went on; {@code points} is a positive fraction. */
    record RateDown(double points) implements Need {}

    /** Half or more of the days are missing, so what is shown is less than what was. */
    record Gaps(int known, int days) implements Need {}

    /** The newest known day lies so many days back. */
    record Old(long days) implements Need {}

    /** Figures, but nothing to hold them against. */
    record Alone() implements Need {}

    record Steady() implements Need {}

    /** More outbound clicks, more than noise. */
    record Up(long clicks) implements Need {}

    /** The groups of the portfolio's order. */
    default int rank() {
        return switch (this) {
            case NoFigures ignored -> 0;
            case NoneOfThese ignored -> 0;
            case Down ignored -> 1;
            case RateDown ignored -> 2;
            case Gaps ignored -> 2;
            case Old ignored -> 2;
            case Alone ignored -> 2;
            case Steady ignored -> 2;
            case Up ignored -> 3;
        };
    }

    /** Within a group: clicks lost count for a client's place, clicks won against it. */
    default long weight() {
        return switch (this) {
            case Down down -> down.clicks();
            case Up up -> -up.clicks();
            default -> 0;
        };
    }

    /** Asks for something to be done, rather than saying that all is well. */
    default boolean isPressing() {
        return !(this instanceof Steady || this instanceof Up || this instanceof Alone);
    }
}
