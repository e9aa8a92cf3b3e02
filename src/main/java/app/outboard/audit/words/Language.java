package app.outboard.audit.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Languages whose words are known. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    ITALIAN("it"),
    PORTUGUESE("pt"),
    DUTCH("nl");

    // As Lucene's Italian analyzer has them, which keeps its own to itself.
    private static final CharArraySet ITALIAN_ARTICLES = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl",
                    "negl", "sugl", "un", "m", "t", "s", "v", "d", "quest", "quell"),
            true));

    private static final CharArraySet ALL_FILLERS = CharArraySet.unmodifiableSet(allFillers());

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As in ISO 639-1. */
    public String code() {
        return code;
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    SnowballStemmer stemmer() {
        return switch (this) {
            case ENGLISH -> new EnglishStemmer();
            case GERMAN -> new GermanStemmer();
            case FRENCH -> new FrenchStemmer();
            case SPANISH -> new SpanishStemmer();
            case ITALIAN -> new ItalianStemmer();
            case PORTUGUESE -> new PortugueseStemmer();
            case DUTCH -> new DutchStemmer();
        };
    }

    /** Accents are part of its spelling; elsewhere they come with borrowed words, and are left out as often as not. */
    boolean hasAccents() {
        return this != ENGLISH;
    }

    /** Whether a word, in small letters, is too common to say what a text is about. */
    boolean isFiller(String word) {
        return fillers().contains(word);
    }

    /** The same of any language here, accents left out. */
    public static boolean isFillerOfAny(String folded) {
        return ALL_FILLERS.contains(folded);
    }

    /** Articles that lean on the next word: {@code l'été}. */
    CharArraySet articles() {
        return switch (this) {
            case FRENCH -> FrenchAnalyzer.DEFAULT_ARTICLES;
            case ITALIAN -> ITALIAN_ARTICLES;
            default -> CharArraySet.EMPTY_SET;
        };
    }

    private CharArraySet fillers() {
        return switch (this) {
            case ENGLISH -> EnglishAnalyzer.getDefaultStopSet();
            case GERMAN -> GermanAnalyzer.getDefaultStopSet();
            case FRENCH -> FrenchAnalyzer.getDefaultStopSet();
            case SPANISH -> SpanishAnalyzer.getDefaultStopSet();
            case ITALIAN -> ItalianAnalyzer.getDefaultStopSet();
            case PORTUGUESE -> PortugueseAnalyzer.getDefaultStopSet();
            case DUTCH -> DutchAnalyzer.getDefaultStopSet();
        };
    }

    private static CharArraySet allFillers() {
        var all = new CharArraySet(2_000, true);
        for (var language : values()) for (var filler : language.fillers()) all.add(Tokens.folded((char[]) filler));
        return all;
    }
}
