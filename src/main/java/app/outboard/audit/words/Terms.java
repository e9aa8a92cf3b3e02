package app.outboard.audit.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many phrases at once, each kept under its rarest stem, so that ten thousand keywords and as many texts are compared in
 * a moment. Says what {@link Lexicon#covers} says.
 */
public final class Terms {
    private record Term(int place, String phrase, List<String> stems) {}

    private final Lexicon lexicon;
    private final Map<Language, Map<String, List<Term>>> byStem = new EnumMap<>(Language.class);

    Terms(Lexicon lexicon, Collection<String> phrases) {
        this.lexicon = lexicon;
        for (var language : lexicon.languages()) byStem.put(language, index(language, phrases));
    }

    /** The phrases whose meaningful words all stand in a text, in the order they were given. */
    public Set<String> in(String text) {
        var found = new ArrayList<Term>();
        byStem.forEach((language, terms) -> {
            var stems = new HashSet<>(lexicon.meaningful(language, text));
            for (var stem : stems)
                for (var term : terms.getOrDefault(stem, List.of()))
                    if (stems.containsAll(term.stems())) found.add(term);
        });
        found.sort(Comparator.comparingInt(Term::place));
        var phrases = new LinkedHashSet<String>();
        found.forEach(term -> phrases.add(term.phrase()));
        return phrases;
    }

    private Map<String, List<Term>> index(Language language, Collection<String> phrases) {
        var terms = new ArrayList<Term>();
        var often = new HashMap<String, Integer>();
        int place = 0;
        for (var phrase : phrases) {
            var stems = lexicon.meaningful(language, phrase);
            place++;
            if (stems.isEmpty()) continue;
            terms.add(new Term(place, phrase, stems));
            stems.forEach(stem -> often.merge(stem, 1, Integer::sum));
        }
        var index = new HashMap<String, List<Term>>();
        for (var term : terms) {
            var rarest = term.stems().stream()
                    .min(Comparator.comparingInt((String stem) -> often.getOrDefault(stem, 0)))
                    .orElseThrow();
            index.computeIfAbsent(rarest, ignored -> new ArrayList<>()).add(term);
        }
        return index;
    }
}
