package app.outboard.demo.invented;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client as its resource describes it.
 *
 * @param impressions on an average day of the last year
 * @param growth of impressions from one year to the next, as a factor
 * @param months how each month compares with an average one
 * @param weekdays how each weekday does, Monday first
 * @param pins how many there are by today
 * @param titles patterns: {t} is the topic, {T} the same with a capital, {n} a number
 * @param notes what somebody wrote on its timeline
 * @param untouched slug of a board nobody has pinned to for more than a year
 */
public record Profile(
        String name,
        String account,
        String website,
        String niche,
        String colour,
        List<String> tags,
        Story story,
        double impressions,
        double growth,
        double pinClickRate,
        double realCtr,
        double saveRate,
        List<Double> months,
        List<Double> weekdays,
        int pins,
        List<String> titles,
        List<Integer> numbers,
        String description,
        int followers,
        String untouched,
        List<Written> notes,
        Crowd audience,
        Search search,
        List<Board> boards) {

    /** Host of the website. */
    String host() {
        return website.substring(website.indexOf("//") + 2);
    }

    boolean sells() {
        return tags.contains("Shop");
    }

    /**
     * A note.
     *
     * @param monthsAgo 0 is the running month, 1 the last complete one
     * @param days how long it went on
     * @param tag key of a note's tag
     */
    public record Written(int monthsAgo, int day, int days, String tag, String text, boolean shown) {
        public LocalDate from(LocalDate today) {
            var month = YearMonth.from(today).minusMonths(monthsAgo);
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }

    /**
     * The people who see the Pins.
     *
     * @param affinities how many times as many as among all people care for a category or an interest
     * @param countries the part of them in each
     * @param ages parts, youngest first
     */
    public record Crowd(
            Map<String, Double> affinities, Map<String, Double> countries, double female, List<Double> ages) {}

    /**
     * What people look for.
     *
     * @param seed the word the phrases were found by
     * @param ending what many add to a topic
     */
    public record Search(String seed, String ending, List<String> phrases) {}

    /**
     * A board and what is pinned to it.
     *
     * @param account whose board it is; null for the client's own
     * @param owner the name of that account
     * @param weight its part of the Pins
     * @param peak months in which its Pins are sought; null for all year
     * @param titles patterns of its own
     */
    public record Board(
            @Nullable String account,
            @Nullable String owner,
            String slug,
            double weight,
            @Nullable List<Integer> peak,
            @Nullable List<String> titles,
            List<String> topics) {

        /** How much its Pins are sought in a month. */
        double sought(int month) {
            if (peak == null) return 1;
            return peak.contains(month) ? 2.1 : 0.55;
        }
    }
}
