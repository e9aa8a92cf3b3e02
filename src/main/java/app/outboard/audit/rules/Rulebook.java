package app.outboard.audit.rules;

import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rules.account.AccountRules;
import app.outboard.audit.rules.boards.BoardRules;
import app.outboard.audit.rules.images.ImageRules;
import app.outboard.audit.rules.links.LinkRules;
import app.outboard.audit.rules.rhythm.RhythmRules;
import app.outboard.audit.rules.seasons.SeasonRules;
import app.outboard.audit.rules.texts.TextRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules, in the order of their ids. */
public final class Rulebook {
    public static final Rulebook WHOLE = new Rulebook(Stream.of(
                    TextRules.all(),
                    LinkRules.all(),
                    RhythmRules.all(),
                    ImageRules.all(),
                    BoardRules.all(),
                    AccountRules.all(),
                    SeasonRules.all())
            .flatMap(List::stream)
            .toList());

    private final List<Rule> rules;
    private final Map<RuleId, Rule> byId;

    /** @throws IllegalStateException for two rules of one id */
    public Rulebook(List<Rule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        this.byId = this.rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> find(String id) {
        return RuleId.isOne(id) ? Optional.ofNullable(byId.get(new RuleId(id))) : Optional.empty();
    }
}
