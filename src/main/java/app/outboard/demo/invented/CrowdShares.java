package app.outboard.demo.invented;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What part of a client's people is what on one day: each share drifts its own way, slowly, and wavers a little. */
final class CrowdShares {
    private static final double YEAR_DAYS = 365.25;
    /** At most so much of itself does a share gain or lose in a year. */
    private static final double DRIFT = 0.08;

    private static final double WAVER = 0.012;
    /** Those who do something are more given to what the client is about. */
    private static final double KEENER = 1.14;

    private static final List<String> AGES = List.of("18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+");
    private static final Map<String, Double> DEVICES =
            shares("iPhone", 0.53, "Android", 0.39, "Web", 0.19, "iPad", 0.11);
    /** Of the people in the United States. */
    private static final Map<String, Double> METROS = shares(
            "New York",
            0.074,
            "Los Angeles",
            0.056,
            "Chicago",
            0.034,
            "Dallas-Ft. Worth",
            0.031,
            "Philadelphia",
            0.028,
            "Atlanta",
            0.025,
            "Boston (Manchester)",
            0.022,
            "Seattle-Tacoma",
            0.021);

    private final Profile profile;
    private final LocalDate day;
    private final boolean engaged;
    private final long seed;

    CrowdShares(Profile profile, LocalDate day, boolean engaged, long seed) {
        this.profile = profile;
        this.day = day;
        this.engaged = engaged;
        this.seed = seed;
    }

    /** Of a category. */
    double affinity(String category) {
        return affinity(category, 1);
    }

    /** Of an interest, which the profile need not know. */
    double affinity(String interest, double category) {
        var known = profile.audience().affinities().get(interest);
        double usual = known == null
                ? category * (0.86 + 0.24 * chance("liking", interest).part())
                : engaged ? Math.pow(known, KEENER) : known;
        return usual * moved(interest);
    }

    /** Places and people, by the titles of their sections. */
    Map<String, Map<String, Double>> groups() {
        var crowd = profile.audience();
        double american = crowd.countries().getOrDefault("United States", 0.0);
        double female = crowd.female() + (engaged ? 0.03 : 0);
        var ages = new LinkedHashMap<String, Double>();
        for (int i = 0; i < AGES.size(); i++) ages.put(AGES.get(i), crowd.ages().get(i));
        var groups = new LinkedHashMap<String, Map<String, Double>>();
        groups.put("Countries", moved(crowd.countries(), 1));
        groups.put("Metros", moved(METROS, american));
        groups.put(
                "Gender",
                whole(shares("female", female, "male", (1 - female) * 0.68, "unspecified", (1 - female) * 0.32)));
        groups.put("Device", moved(DEVICES, 1));
        groups.put("Age", whole(ages));
        return groups;
    }

    private Map<String, Double> whole(Map<String, Double> shares) {
        var moved = moved(shares, 1);
        double sum = moved.values().stream().mapToDouble(Double::doubleValue).sum();
        moved.replaceAll((label, share) -> share / sum);
        return moved;
    }

    private Map<String, Double> moved(Map<String, Double> shares, double factor) {
        var moved = new LinkedHashMap<String, Double>();
        shares.forEach((label, share) -> moved.put(label, share * factor * moved(label)));
        return moved;
    }

    private double moved(String label) {
        double years = day.toEpochDay() / YEAR_DAYS - 56;
        double drift = (chance("drift", label).part() * 2 - 1) * DRIFT;
        // Pins bring those who care for what they are about.
        if (profile.audience().affinities().getOrDefault(label, 0.0) > 1) drift = Math.abs(drift);
        double waver = (chance("waver" + day, label).part() * 2 - 1) * WAVER;
        return Math.exp(drift * years + waver);
    }

    private Chance chance(String what, String label) {
        return Chance.of(seed, profile.account() + "/" + what + "/" + engaged + "/" + label);
    }

    /** In the order given. */
    private static Map<String, Double> shares(Object... labelsAndShares) {
        var shares = new LinkedHashMap<String, Double>();
        for (int i = 0; i < labelsAndShares.length; i += 2)
            shares.put((String) labelsAndShares[i], (Double) labelsAndShares[i + 1]);
        return shares;
    }
}
