package app.outboard.audit.paper;

import app.outboard.accounts.Agency;
import app.outboard.audit.paper.Sheet.Term;
import app.outboard.platform.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The words a reader may ask about: those of figures as in the glossary, and the audit's own. */
final class Terms {
    private static final List<String> FIGURES = List.of(
            "outbound_clicks",
            "real_ctr",
            "pin_clicks",
            "interval",
            "few_clicks",
            "usual",
            "change",
            "fresh_pin",
            "landing_page",
            "at_most");
    private static final List<String> AUDIT = List.of("score", "severity", "certainty", "evidence");

    private Terms() {}

    static List<Term> of(Agency agency, Words words) {
        return Stream.concat(
                        FIGURES.stream()
                                .map(key -> term("glossary." + key, "paper.client." + key, limits(key, agency), words)),
                        AUDIT.stream().map(key -> term("paper.term." + key, "", new Object[0], words)))
                .toList();
    }

    /** @param client where the same stands in the client's words, if it has to */
    private static Term term(String key, String client, Object[] limits, Words words) {
        var said = words.texts().sayIfKnown(client + ".is", limits);
        return new Term(
                words.say(key + ".name"),
                words.texts().sayIfKnown(key + ".formula"),
                (said != null
                                ? Stream.of(said)
                                : Stream.of("is", "more")
                                        .map(part -> words.texts().sayIfKnown(key + "." + part, limits)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Object[] limits(String key, Agency agency) {
        return switch (key) {
            case "few_clicks" -> new Object[] {agency.fewClicks()};
            case "change" -> new Object[] {agency.countChangePercent(), agency.rateChangePoints()};
            default -> new Object[0];
        };
    }
}
