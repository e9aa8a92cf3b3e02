package app.outboard.audit.rules.boards;

import app.outboard.audit.material.Keyphrase;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.shape.Stems;
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.WordList;
import java.util.Collections;
import java.util.Set;

/** E8: boards are found by the words people search for. */
final class BoardNames implements HeadedRule {
    private static final String WORDS = "words";
    private static final Heading HEADING = Heading.of(
                    "E8", Certainty.B, Severity.MEDIUM, Subjects.BOARD, Need.BOARDS, Need.KEYWORDS)
            .settable(Setting.count(WORDS, 2, 1, 10));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = Ordered.ownPublicBoards(material);
        var cases = looked.stream()
                .filter(board -> !isSearchedFor(material, board.name(), values.count(WORDS)))
                .map(board -> Case.of(board.slug(), Value.text("name", board.name())))
                .toList();
        return Judgement.of(cases, looked.size());
    }

    private static boolean isSearchedFor(Material material, String name, int leastWords) {
        var lexicon = material.lexicon();
        var words = Stems.plain(lexicon, name);
        if (words.isEmpty() || isEmptyName(lexicon, words, name)) return false;
        // One word is enough where it is all of a keyword.
        return material.keywords().stream()
                .map(Keyphrase::phrase)
                .anyMatch(phrase ->
                        words.size() >= leastWords ? sharesAWord(lexicon, name, phrase) : lexicon.covers(name, phrase));
    }

    private static boolean sharesAWord(Lexicon lexicon, String name, String phrase) {
        return !Collections.disjoint(Stems.of(lexicon, name), Stems.of(lexicon, phrase));
    }

    /** "My style" says nothing; "My style guide for autumn" does. */
    private static boolean isEmptyName(Lexicon lexicon, Set<String> words, String name) {
        return lexicon.mentioned(WordList.EMPTY_BOARD_NAMES, name)
                .filter(empty -> Stems.plain(lexicon, empty).containsAll(words))
                .isPresent();
    }
}
