package app.outboard.audit.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts a text into the stems of its words, in their order. */
final class Stemming extends Analyzer {
    private final Language language;
    private final boolean withFillers;

    Stemming(Language language, boolean withFillers) {
        this.language = language;
        this.withFillers = withFillers;
    }

    List<String> of(String text) {
        var stems = new ArrayList<String>();
        try (var stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) stems.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(words);
        if (!withFillers) stream = new StopFilter(stream, language.fillers());
        // Folded last: stemmers know their language's accents.
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new SnowballFilter(stream, language.stemmer())));
    }
}
