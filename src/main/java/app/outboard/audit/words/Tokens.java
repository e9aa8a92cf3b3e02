package app.outboard.audit.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts a text into its words, in small letters, by the rules of Unicode. */
final class Tokens extends Analyzer {
    List<String> of(String text) {
        return terms(this, plain(text));
    }

    static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    static String folded(char[] word) {
        var folded = new char[4 * word.length];
        int length = ASCIIFoldingFilter.foldToASCII(word, 0, folded, 0, word.length);
        return new String(folded, 0, length);
    }

    /** Letters in fancy dress (bold, wide, circled) are letters, an accent is part of its letter, an apostrophe is one. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('’', '\'');
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream small = new LowerCaseFilter(words);
        return new TokenStreamComponents(words, small);
    }
}
