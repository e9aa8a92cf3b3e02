package app.outboard.audit.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/** The words of one language. Each is stemmed once, however often it stands in an account's texts. */
final class Stemming {
    private final Language language;
    private final List<Language> all;
    private final Analyzer bare = new OneWord(false);
    private final Analyzer stemmed = new OneWord(true);
    private final Map<String, Word> known = new HashMap<>();

    /** @param all the languages whose fillers are fillers here too: texts are not marked with theirs */
    Stemming(Language language, List<Language> all) {
        this.language = language;
        this.all = all;
    }

    /** The words that tokens of a text are, in their order. */
    List<Word> of(List<String> tokens) {
        return tokens.stream()
                .map(token -> known.computeIfAbsent(token, this::word))
                .toList();
    }

    private Word word(String token) {
        var folded = only(bare, token);
        boolean filler = all.stream().anyMatch(one -> one.isFiller(token) || one.isFiller(folded));
        return new Word(folded, only(stemmed, token), filler);
    }

    private static String only(Analyzer analyzer, String token) {
        var terms = Tokens.terms(analyzer, token);
        return terms.isEmpty() ? token : terms.getFirst();
    }

    /** One word, without an article that leans on it; folded last, since stemmers know the accents of their language. */
    private final class OneWord extends Analyzer {
        private final boolean stemmed;

        OneWord(boolean stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var word = new KeywordTokenizer();
            TokenStream stream = new ElisionFilter(word, language.articles());
            if (!language.hasAccents()) stream = new ASCIIFoldingFilter(stream);
            if (stemmed) stream = new SnowballFilter(stream, language.stemmer());
            return new TokenStreamComponents(word, new ASCIIFoldingFilter(stream));
        }
    }
}
