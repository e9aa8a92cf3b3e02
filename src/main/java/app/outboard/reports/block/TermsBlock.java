package app.outboard.reports.block;

import app.outboard.platform.text.Words;
import app.outboard.reports.page.Term;
import java.util.List;

/** What the words of a report mean, in a reader's words. */
final class TermsBlock {
    private static final List<String> TERMS =
            List.of("clicks", "pin_clicks", "real_ctr", "change", "few", "at_most", "open", "days");

    private final Material material;
    private final Words words;

    TermsBlock(Material material, Words words) {
        this.material = material;
        this.words = words;
    }

    List<Term> terms() {
        return TERMS.stream()
                .map(key -> new Term(
                        words.say("report.term." + key), words.say("report.term." + key + ".says", limit(key))))
                .toList();
    }

    private int limit(String key) {
        return key.equals("few")
                ? material.fewClicks()
                : material.scope().member().house().provisionalDays();
    }
}
