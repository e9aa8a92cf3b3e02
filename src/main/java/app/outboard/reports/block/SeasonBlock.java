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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the months to come usually bring, by the client's own history, and which seasons people look for by then. */
final class SeasonBlock {
    private static final int MONTHS_AHEAD = 2;
    /** Pins for a season go out about so long before. */
    private static final int DAYS_AHEAD = 90;

    private static final int MOST = 6;

    /** Of use to nearly everybody, whatever their boards are about. */
    private static final Set<String> GENERAL = Set.of(
            "new-year",
            "valentine",
            "spring",
            "easter",
            "mothers-day",
            "summer",
            "back-to-school",
            "autumn",
            "halloween",
            "black-friday",
            "christmas");

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

    /** The general seasons and those the client's boards and Pins are about, the nearest first. */
    private List<Group.Item> peaks() {
        var seasons = Seasons.in(new Lexicon(languages(), WordLists.USUAL));
        var own = own(seasons);
        var coming = seasons.all().stream()
                .flatMap(season -> coming(season).stream())
                .sorted(Comparator.comparing(Coming::day))
                .toList();
        var general = coming.stream().filter(it -> GENERAL.contains(it.key())).toList();
        var theirs = coming.stream()
                .filter(it -> own.contains(it.key()) && !GENERAL.contains(it.key()))
                .limit(Math.max(0, MOST - general.size()))
                .toList();
        return Stream.concat(general.stream(), theirs.stream())
                .sorted(Comparator.comparing(Coming::day))
                .map(this::item)
                .toList();
    }

    private record Coming(String key, LocalDate day) {}

    /** What was past when the report was made is of no use to its reader. */
    private Optional<Coming> coming(Season season) {
        var end = material.period().to();
        var today = material.available().today();
        var after = end.isAfter(today) ? end : today;
        return season.next(after)
                .filter(day -> !day.isAfter(after.plusDays(DAYS_AHEAD)))
                .map(day -> new Coming(season.key(), day));
    }

    private Group.Item item(Coming season) {
        return new Group.Item(
                words.say("report.season.name." + season.key()), words.dates().fullDay(season.day()));
    }

    private Set<String> own(Seasons seasons) {
        return material.topics().stream()
                .flatMap(text -> seasons.of(text).stream())
                .map(Season::key)
                .collect(Collectors.toSet());
    }

    /** The reader's first, for its days; many write their Pins in English whatever they speak. */
    private List<Language> languages() {
        var reader = Language.ofCode(material.reader().locale().getLanguage()).orElse(Language.ENGLISH);
        return Stream.of(reader, Language.ENGLISH).distinct().toList();
    }
}
