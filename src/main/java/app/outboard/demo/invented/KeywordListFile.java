package app.outboard.demo.invented;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the list of keywords Pin Inspector gives: what people look for around a client's boards. */
final class KeywordListFile {
    private static final int TOPICS = 3;
    /** Search counts come in steps, each about a fifth above the one before. */
    private static final List<Integer> STEPS = List.of(
            70, 90, 110, 140, 170, 210, 260, 320, 390, 480, 590, 720, 880, 1_000, 1_300, 1_600, 1_900, 2_400, 2_900,
            3_600, 4_400, 5_400, 6_600, 8_100, 9_900, 12_100, 14_800, 18_100, 22_200, 27_100, 33_100, 40_500, 49_500,
            60_500, 74_000, 90_500);

    private static final int WAVER = 9;
    private static final int LESS_PER_WORD = 6;
    /** One in so many is not searched often enough to be counted. */
    private static final int UNCOUNTED = 14;

    private final Profile profile;
    private final Chance chance;

    KeywordListFile(Profile profile, Chance chance) {
        this.profile = profile;
        this.chance = chance;
    }

    MadeFile file(Instant madeAt) {
        var text = new StringBuilder("Keyword,Rank,Word Count,Character Count,Seed,Monthly Searches,CPC,Competition\n");
        int rank = 0;
        for (var entry : seeds().entrySet()) row(text, entry.getKey(), ++rank, entry.getValue());
        return new MadeFile("keywords-" + profile.account() + ".csv", madeAt, text.toString());
    }

    /** The seed of each phrase, each phrase once. */
    private Map<String, String> seeds() {
        var search = profile.search();
        var seeds = new LinkedHashMap<String, String>();
        for (var phrase : search.phrases()) seeds.putIfAbsent(phrase, search.seed());
        for (var board : profile.boards()) {
            if (board.account() != null || !board.isSearched()) continue;
            var name = board.slug().replace('-', ' ');
            seeds.putIfAbsent(name, search.seed());
            for (var topic :
                    board.topics().subList(0, Math.min(TOPICS, board.topics().size())))
                seeds.putIfAbsent(Keyword.of(topic), name);
            seeds.putIfAbsent(Keyword.of(board.topics().getFirst()) + " " + search.ending(), name);
        }
        return seeds;
    }

    private void row(StringBuilder text, String phrase, int rank, String seed) {
        int words = phrase.split(" ").length;
        int step = STEPS.size() - 1 - words * LESS_PER_WORD + chance.below(WAVER);
        boolean counted = chance.below(UNCOUNTED) > 0;
        var searches = STEPS.get(Math.clamp(step, 0, STEPS.size() - 1));
        double competition = Math.min(1, 0.15 + 0.85 * chance.part());
        double price = 0.12 + 1.4 * competition * chance.part();
        text.append(String.join(
                        ",",
                        phrase,
                        Integer.toString(rank),
                        Integer.toString(words),
                        Integer.toString(phrase.length()),
                        seed,
                        counted ? CsvText.grouped(searches) : "not-given",
                        counted ? String.format(Locale.ROOT, "%.2f", price) : "not-given",
                        counted ? String.format(Locale.ROOT, "%.2f", competition) : "not-given"))
                .append('\n');
    }
}
