package app.outboard.demo.invented;

import app.outboard.pins.BoardPrivacy;
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
 * @param habits how it looks after its account
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
        Habits habits,
        List<Board> boards) {

    /** What a description says before it calls to action. */
    String described(String topic) {
        return Filled.in(description, topic);
    }

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
     * @param care what is odd about it; null where nothing is
     */
    public record Board(
            @Nullable String account,
            @Nullable String owner,
            String slug,
            double weight,
            @Nullable List<Integer> peak,
            @Nullable List<String> titles,
            List<String> topics,
            @Nullable Care care) {

        /** How much its Pins are sought in a month. */
        double sought(int month) {
            if (isSecret()) return 0;
            if (peak == null) return 1;
            return peak.contains(month) ? 2.1 : 0.55;
        }

        boolean isSecret() {
            return care != null && care.privacy() == BoardPrivacy.SECRET;
        }

        /** Whether its name is something people look for. */
        boolean isSearched() {
            return care == null;
        }

        /** The client's own, and anybody may see it. */
        boolean isOpen() {
            return account == null && (care == null || care.privacy() == BoardPrivacy.PUBLIC);
        }
    }

    /**
     * What is odd about a board.
     *
     * @param name where it is not made of the slug
     * @param description null for the usual one; an empty one for none
     * @param pins how many are on it, whatever the list of Pins says; null where nothing is odd about that
     * @param collaborators people who pin to it
     */
    public record Care(
            BoardPrivacy privacy,
            @Nullable String name,
            @Nullable String description,
            @Nullable Integer pins,
            @Nullable Integer collaborators) {}
}
