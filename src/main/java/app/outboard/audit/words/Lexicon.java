package app.outboard.audit.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of one client's languages, for the length of one audit: it remembers the texts it has seen and is used by one
 * thread.
 */
public final class Lexicon {
    private final List<Language> languages;
    private final WordLists lists;
    private final Tokens tokens = new Tokens();
    private final Map<Language, Stemming> stemmings = new EnumMap<>(Language.class);
    private final Map<String, Map<Language, List<Word>>> texts = new HashMap<>();
    private final Map<WordList, Map<Language, Phrases>> phrases = new EnumMap<>(WordList.class);
    private final Map<String, Set<String>> meanings = new HashMap<>();

    /** @param languages the one most texts are in first; at least one */
    public Lexicon(List<Language> languages, WordLists lists) {
        if (languages.isEmpty()) throw new IllegalArgumentException("Words need a language");
        this.languages = List.copyOf(languages);
        this.lists = lists;
        this.languages.forEach(language -> stemmings.put(language, new Stemming(language, this.languages)));
    }

    public List<Language> languages() {
        return languages;
    }

    /** The words of a text in their order, fillers too, in the client's first language. */
    public List<Word> words(String text) {
        return words(languages.getFirst(), text);
    }

    /** The stems of a text's words, in all the client's languages, without words too common to mean anything. */
    public Set<String> stems(String text) {
        return meanings.computeIfAbsent(text, this::meaning);
    }

    /** The stems in their order, each as often as it stands there, in the client's first language. */
    public List<String> stemsInOrder(String text) {
        return meaningful(languages.getFirst(), text);
    }

    /** The same for texts that differ in case, accents and signs alone; empty where there is no word. */
    public String folded(String text) {
        return words(text).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** Whether two texts share a word that means something. */
    public boolean share(String one, String other) {
        return !Collections.disjoint(stems(one), stems(other));
    }

    /** Whether all meaningful words of a phrase stand in a text, wherever. */
    public boolean covers(String text, String phrase) {
        return languages.stream().anyMatch(language -> {
            var wanted = meaningful(language, phrase);
            return !wanted.isEmpty() && meaningful(language, text).containsAll(wanted);
        });
    }

    /** Many phrases, to be asked which of them a text covers. */
    public Terms terms(Collection<String> all) {
        return new Terms(this, all);
    }

    /** The first word or phrase of a list that stands in a text, as the list has it. */
    public Optional<String> mentioned(WordList list, String text) {
        return languages.stream()
                .flatMap(language -> phrases(list, language).first(words(language, text)).stream())
                .findFirst();
    }

    /** Phrases that are of no list, read in each of the client's languages. */
    public Wordings wordings(Map<Language, List<String>> lines) {
        var read = new EnumMap<Language, Phrases>(Language.class);
        for (var language : languages)
            read.put(language, reader(language).read(lines.getOrDefault(language, List.of())));
        return new Wordings(this, read);
    }

    /** A list of no language, as it is. */
    public List<String> plain(WordList list) {
        return lists.of(list, null);
    }

    List<Word> words(Language language, String text) {
        return texts.computeIfAbsent(text, this::read).getOrDefault(language, List.of());
    }

    /** Stems of the words that mean something; a filler of any of the client's languages does not. */
    List<String> meaningful(Language language, String text) {
        var stems = new ArrayList<String>();
        for (var word : words(language, text)) if (!word.filler()) stems.add(word.stem());
        return stems;
    }

    private Map<Language, List<Word>> read(String text) {
        var cut = tokens.of(text);
        var words = new EnumMap<Language, List<Word>>(Language.class);
        stemmings.forEach((language, stemming) -> words.put(language, stemming.of(cut)));
        return words;
    }

    private Set<String> meaning(String text) {
        var stems = new LinkedHashSet<String>();
        languages.forEach(language -> stems.addAll(meaningful(language, text)));
        return Set.copyOf(stems);
    }

    private Phrases phrases(WordList list, Language language) {
        return phrases.computeIfAbsent(list, ignored -> new EnumMap<>(Language.class))
                .computeIfAbsent(language, it -> reader(it).read(lists.of(list, it)));
    }

    private PhraseReader reader(Language language) {
        return new PhraseReader(tokens, stemming(language));
    }

    private Stemming stemming(Language language) {
        var stemming = stemmings.get(language);
        if (stemming == null) throw new IllegalArgumentException("Not a language of this client: " + language);
        return stemming;
    }
}
