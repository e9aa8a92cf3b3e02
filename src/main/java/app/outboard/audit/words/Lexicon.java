package app.outboard.audit.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one client's languages, for the length of one audit: it remembers the texts it has seen and is used by one
 * thread.
 */
public final class Lexicon {
    private final List<Language> languages;
    private final WordLists lists;
    private final Map<Language, Stemming> full = new EnumMap<>(Language.class);
    private final Map<Language, Stemming> meaningful = new EnumMap<>(Language.class);
    private final Map<WordList, Map<Language, Phrases>> phrases = new EnumMap<>(WordList.class);
    private final Map<String, Set<String>> seen = new HashMap<>();

    /** @param languages the one most texts are in first; at least one */
    public Lexicon(List<Language> languages, WordLists lists) {
        if (languages.isEmpty()) throw new IllegalArgumentException("Words need a language");
        this.languages = List.copyOf(languages);
        this.lists = lists;
        for (var language : this.languages) {
            full.put(language, new Stemming(language, true));
            meaningful.put(language, new Stemming(language, false));
        }
    }

    /** The stems of a text's words, in all the client's languages, without words too common to mean anything. */
    public Set<String> stems(String text) {
        return seen.computeIfAbsent(text, this::stemmed);
    }

    /** The stems in their order, each as often as it stands there, in the client's first language. */
    public List<String> stemsInOrder(String text) {
        return stemming(meaningful, languages.getFirst()).of(text);
    }

    /** Whether two texts share a word that means something. */
    public boolean share(String one, String other) {
        return !Collections.disjoint(stems(one), stems(other));
    }

    /** Whether all meaningful words of a phrase stand in a text, wherever. */
    public boolean covers(String text, String phrase) {
        var wanted = stems(phrase);
        return !wanted.isEmpty() && languages.stream().anyMatch(language -> coveredIn(language, text, phrase));
    }

    /** The first word or phrase of a list that stands in a text, as the list has it. */
    public Optional<String> mentioned(WordList list, String text) {
        return languages.stream()
                .flatMap(language ->
                        phrases(list, language).first(stemming(full, language).of(text)).stream())
                .findFirst();
    }

    /** A list of no language, as it is. */
    public List<String> plain(WordList list) {
        return lists.of(list, null);
    }

    private boolean coveredIn(Language language, String text, String phrase) {
        var wanted = stemming(meaningful, language).of(phrase);
        return !wanted.isEmpty() && stemming(meaningful, language).of(text).containsAll(wanted);
    }

    private Set<String> stemmed(String text) {
        var stems = new LinkedHashSet<String>();
        languages.forEach(
                language -> stems.addAll(stemming(meaningful, language).of(text)));
        return Set.copyOf(stems);
    }

    private Phrases phrases(WordList list, Language language) {
        return phrases.computeIfAbsent(list, ignored -> new EnumMap<>(Language.class))
                .computeIfAbsent(language, it -> phrasesOf(list, it));
    }

    private Phrases phrasesOf(WordList list, Language language) {
        var stemmed = new ArrayList<Phrases.Phrase>();
        for (var words : lists.of(list, language))
            stemmed.add(new Phrases.Phrase(words, stemming(full, language).of(words)));
        return new Phrases(stemmed);
    }

    private static Stemming stemming(Map<Language, Stemming> by, Language language) {
        var stemming = by.get(language);
        if (stemming == null) throw new IllegalArgumentException("Not a language of this client: " + language);
        return stemming;
    }
}
