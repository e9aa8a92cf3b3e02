package app.outboard.reports.block;

import app.outboard.audit.seasons.Season;
import app.outboard.audit.seasons.Seasons;
import app.outboard.audit.words.Language;
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.WordLists;
import app.outboard.platform.text.Words;
import app.outboard.reports.page.Block;
import app.outboard.reports.page.Group;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the months to come usually bring, by the client's own history, and which seasons people look for by then. */
final class SeasonBlock {
    private static final int MONTHS_AHEAD = 2;
    /** Pins for a season go out about so long before. */
    private static final int DAYS_AHEAD = 90;

    private static final int MOST = 4;

    private final Material material;
    private final Words words;
    private final Phrases phrases;

    SeasonBlock(Material material, Words words, Phrases phrases) {
        this.material = material;
        this.words = words;
        this.phrases = phrases;
    }

    Block fill(Block block) {
        var sentences = sentences();
        var peaks = peaks();
        var filled = block.saying(sentences)
                .listing(peaks.isEmpty() ? List.of() : List.of(new Group(words.say("report.season.coming"), peaks)));
        return filled.isBlank() ? filled.emptySaying(words.say("report.season.unknown")) : filled;
    }

    private List<String> sentences() {
        var next = YearMonth.from(material.period().to()).plusMonths(1);
        var seasonality = new Seasonality(material.account(), next);
        var sentences = new ArrayList<String>();
        for (int ahead = 0; ahead < MONTHS_AHEAD; ahead++) {
            var sentence = sentence(next.plusMonths(ahead), seasonality);
            if (sentence != null) sentences.add(sentence);
        }
        return sentences;
    }

    private @Nullable String sentence(YearMonth month, Seasonality seasonality) {
        var index = seasonality.index(month.getMonthValue());
        if (index.isEmpty()) return null;
        long percent = Math.round(Math.abs(index.getAsDouble() - 1) * 100);
        var way = percent < 5 ? "same" : index.getAsDouble() > 1 ? "above" : "below";
        return words.say("report.season." + way, Phrases.capital(phrases.month(month)), percent);
    }

    /** The seasons the client's boards and Pins are about, any where they are about none; the nearest first. */
    private List<Group.Item> peaks() {
        var seasons = Seasons.in(new Lexicon(List.of(language()), WordLists.USUAL));
        var after = material.period().to();
        var own = own(seasons);
        var coming = seasons.all().stream()
                .filter(season -> !season.next(after).isAfter(after.plusDays(DAYS_AHEAD)))
                .sorted(Comparator.comparing((Season season) -> season.next(after)))
                .toList();
        return coming.stream()
                .filter(season -> own.isEmpty() || own.contains(season.key()))
                .limit(MOST)
                .map(season -> item(season, after))
                .toList();
    }

    private Group.Item item(Season season, LocalDate after) {
        return new Group.Item(
                words.say("report.season.name." + season.key()), words.dates().fullDay(season.next(after)));
    }

    private Set<String> own(Seasons seasons) {
        var keys = new LinkedHashSet<String>();
        Stream.concat(
                        material.boards().rows().stream().map(board -> board.name()),
                        material.pins().rows().stream().map(pin -> pin.title() == null ? "" : pin.title()))
                .forEach(text -> seasons.of(text).forEach(season -> keys.add(season.key())));
        return keys;
    }

    private Language language() {
        return Language.ofCode(material.reader().locale().getLanguage()).orElse(Language.ENGLISH);
    }
}
