package app.outboard.audit.rules.texts;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.Keyphrase;
import app.outboard.audit.material.Material;
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.Terms;
import java.util.Collection;

/** Which keywords stand in a Pin's texts: its own where it has any, else those of the client's list. */
final class PinKeywords {
    private final Lexicon lexicon;
    private final Terms listed;

    PinKeywords(Material material) {
        this.lexicon = material.lexicon();
        this.listed = lexicon.terms(
                material.keywords().stream().map(Keyphrase::phrase).toList());
    }

    Collection<String> in(AuditedPin pin, String text) {
        var own = pin.keyphrases();
        if (own.isEmpty()) return listed.in(text);
        return own.stream().filter(phrase -> lexicon.covers(text, phrase)).toList();
    }
}
