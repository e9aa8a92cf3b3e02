package app.outboard.audit.seasons;

import app.outboard.audit.words.Language;
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.Wordings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The seasons a client's texts can be about, in the client's languages; made once for an audit of one client. */
public final class Seasons {
    private record Spoken(Season season, Wordings words) {}

    private final List<Spoken> all;

    private Seasons(List<Spoken> all) {
        this.all = all;
    }

    /** With the days of the client's first language and the words of all. */
    public static Seasons in(Lexicon lexicon) {
        var words = new EnumMap<Language, Map<String, List<String>>>(Language.class);
        lexicon.languages().forEach(language -> words.put(language, SeasonFiles.words(language)));
        var all = new ArrayList<Spoken>();
        SeasonFiles.peaks(lexicon.languages().getFirst()).forEach((key, peak) -> {
            var lines = new EnumMap<Language, List<String>>(Language.class);
            words.forEach((language, bySeason) -> lines.put(language, bySeason.getOrDefault(key, List.of())));
            all.add(new Spoken(new Season(key, peak), lexicon.wordings(lines)));
        });
        return new Seasons(all);
    }

    public List<Season> all() {
        return all.stream().map(Spoken::season).toList();
    }

    /** The seasons a text is about, in the order of the calendar. */
    public List<Season> of(String text) {
        return all.stream()
                .filter(spoken -> spoken.words().in(text).isPresent())
                .map(Spoken::season)
                .toList();
    }

    /** About a season, and all it is about is far from this day: nobody can be expected to look at it now. */
    public boolean isOutOfSeason(String text, LocalDate day) {
        var seasons = of(text);
        return !seasons.isEmpty() && seasons.stream().noneMatch(season -> season.isOn(day));
    }
}
