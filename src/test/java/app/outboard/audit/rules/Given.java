package app.outboard.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.question.Period;
import app.outboard.audit.material.AuditedBoard;
import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.AuditedPin.PinCounts;
import app.outboard.audit.material.Keyphrase;
import app.outboard.audit.material.LinkSeen;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Values;
import app.outboard.audit.words.Language;
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.WordList;
import app.outboard.audit.words.WordLists;
import app.outboard.pins.landing.PageAddress;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client made up for a test of a rule. Today is 24 November 2026; figures are of the 90 days to 20 November. */
public final class Given {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Texts TEXTS = new Texts();

    private final List<AuditedPin> pins = new ArrayList<>();
    private final List<AuditedBoard> boards = new ArrayList<>();
    private final List<Keyphrase> keywords = new ArrayList<>();
    private final Map<String, LinkSeen> links = new HashMap<>();
    private final Map<String, PinCounts> lastYear = new HashMap<>();
    private LocalDate today = TODAY;
    private List<Language> languages = List.of(Language.ENGLISH);
    private String site = "";
    private WordLists words = WordLists.USUAL;
    private @Nullable Period figures = Period.ending(LocalDate.of(2026, 11, 20), 90);
    private boolean linkChecks = true;

    public Given pin(GivenPin pin) {
        pins.add(pin.made());
        return this;
    }

    public Given board(GivenBoard board) {
        boards.add(board.made());
        return this;
    }

    public Given keyword(String phrase) {
        keywords.add(new Keyphrase(phrase, null));
        return this;
    }

    /** @param searches a month */
    public Given keyword(String phrase, long searches) {
        keywords.add(new Keyphrase(phrase, searches));
        return this;
    }

    /** What a Pin had a year ago. */
    public Given lastYear(long number, @Nullable Long outboundClicks, @Nullable Long saves) {
        lastYear.put(Long.toString(number), new PinCounts(outboundClicks, null, null, saves));
        return this;
    }

    public Given today(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** @param link any spelling of it */
    public Given behind(String link, LinkSeen seen) {
        links.put(PageAddress.of(link).text(), seen);
        return this;
    }

    public Given site(String address) {
        site = PageAddress.hostOf(address);
        return this;
    }

    public Given languages(Language... all) {
        languages = List.of(all);
        return this;
    }

    /** In place of the list Outboard brings. */
    public Given words(WordList list, String... all) {
        words = new WordLists(Map.of(list.key(), List.of(all)));
        return this;
    }

    public Given words(WordList list, Language language, String... all) {
        words = new WordLists(Map.of(WordLists.name(list, language), List.of(all)));
        return this;
    }

    /** The days figures are of; null without any. */
    public Given figures(@Nullable Period days) {
        figures = days;
        return this;
    }

    public Given withoutLinkChecks() {
        linkChecks = false;
        return this;
    }

    public Material material() {
        var material = Material.of(
                today,
                figures,
                figures,
                site,
                pins,
                boards,
                keywords,
                links,
                linkChecks,
                50,
                new Lexicon(languages, words));
        return material.withLastYear(lastYear);
    }

    /** What a rule says, asked as the audit asks: not at all where its needs are not met. */
    public Judgement judgedBy(Rule rule) {
        return judgedBy(rule, Values.usual(rule.settings()));
    }

    public Judgement judgedBy(Rule rule, Values values) {
        var material = material();
        var lacking = EnumSet.noneOf(Need.class);
        rule.needs().stream().filter(need -> !material.has().contains(need)).forEach(lacking::add);
        if (!lacking.isEmpty()) return new Judgement.NotRun(lacking);
        var judgement = rule.judge(material, values);
        if (judgement instanceof Judgement.Found found) assertThatItCanBeShown(found);
        return judgement;
    }

    /** Every value that any test makes a rule say has its label, and no thing is at fault twice. */
    private static void assertThatItCanBeShown(Judgement.Found found) {
        assertThat(found.cases()).extracting(Case::subject).doesNotHaveDuplicates();
        for (var one : found.cases())
            for (var value : one.values())
                assertThat(TEXTS.sayIfKnown("rules.value." + value.name()))
                        .as(value.name())
                        .isNotNull();
    }

    /** The subjects a rule finds, the worst first; none where it finds nothing. */
    public static List<String> subjects(Judgement judgement) {
        return judgement instanceof Judgement.Found found
                ? found.cases().stream().map(Case::subject).toList()
                : List.of();
    }

    /** The finding a judgement is. */
    public static Judgement.Found found(Judgement judgement) {
        if (judgement instanceof Judgement.Found found) return found;
        throw new AssertionError("Nothing found: " + judgement);
    }

    /** The value of a case by its name, or null. */
    public static @Nullable String value(Case one, String name) {
        return one.values().stream()
                .filter(value -> value.name().equals(name))
                .map(value -> value.text())
                .findFirst()
                .orElse(null);
    }
}
