package app.outboard.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.ByHand;
import app.outboard.audit.rule.Rule;
import app.outboard.platform.text.Texts;
import app.outboard.testing.Sources;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RulebookTest {
    /** Rule, certainty and severity, as the rules were agreed on; some are surer of what they say than of their threshold. */
    private static final String AGREED = """
            A1 B low, A2 A high, A3 AC medium, A4 A high, A5 AC low, A6 C low, A7 AC medium, A8 B medium, A9 A medium,
            A10 BC low, A11 C info, A12 B medium, A13 C info,
            B1 B high, B2 A high, B3 A medium, B4 B high, B5 A medium, B6 A high, B7 C low, B8 AC low, B9 C info,
            C1 B medium, C2 BC low, C3 B medium, C4 BC medium, C5 AB medium, C6 B high, C7 AC medium, C8 B low, C9 B medium,
            C10 A info, C11 C info,
            D1 A medium, D2 B low, D3 A low, D4 C info,
            E1 B medium, E2 B medium, E3 B medium, E4 C low, E5 C low, E6 B medium, E7 C low, E8 B medium, E9 C low,
            E10 C info, E11 A medium, E12 A info, E13 B low, E14 C info,
            F1 A critical, F2 B medium, F3 C low, F4 C info,
            Y1 AB medium, Y3 B low, Y4 B info, Y5 C info, Y6 C low, Y7 C info""";

    private final Texts texts = new Texts();

    @Test
    void rules_are_as_sure_and_as_grave_as_agreed() {
        var agreed =
                Stream.of(AGREED.split(",\\s+")).map(line -> line.split(" ")).toList();
        for (var rule : Rulebook.WHOLE.rules())
            assertThat(agreed)
                    .as(rule.id().value())
                    .anyMatch(line -> line[0].equals(rule.id().value())
                            && line[1].contains(rule.certainty().name())
                            && line[2].equals(rule.severity().key()));
    }

    @Test
    void all_of_texts_and_seasons_is_there() {
        assertThat(Rulebook.WHOLE.rules())
                .extracting(rule -> rule.id().value())
                .contains("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "A13")
                .contains("Y1", "Y3", "Y4", "Y5", "Y6", "Y7")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_its_words(Rule rule) {
        for (var part : new String[] {"title", "looks", "why", "fix", "source"})
            assertThat(texts.sayIfKnown("rules." + rule.id().value() + "." + part))
                    .as("%s of %s", part, rule.id())
                    .isNotBlank();
        for (var setting : rule.settings())
            assertThat(texts.sayIfKnown("rules." + rule.id().value() + ".setting." + setting.name()))
                    .as("%s of %s", setting.name(), rule.id())
                    .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothing_is_said_to_be_deleted(Rule rule) {
        assertThat(texts.say("rules." + rule.id().value() + ".fix")).doesNotContainIgnoringCase("delet");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void defaults_are_allowed(Rule rule) {
        assertThat(rule.settings()).allMatch(setting -> setting.allows(setting.usual()));
    }

    @Test
    void every_rule_has_a_test() {
        var names = Sources.files("src/test/java/app/outboard/audit/rules", "Test.java").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(Rulebook.WHOLE.rules())
                .filteredOn(rule -> !(rule instanceof ByHand))
                .allSatisfy(rule -> assertThat(names).contains(rule.getClass().getSimpleName() + "Test.java"));
    }

    @Test
    void every_rule_class_is_in_the_rulebook() {
        var listed = Rulebook.WHOLE.rules().stream()
                .map(rule -> rule.getClass().getSimpleName() + ".java")
                .toList();
        assertThat(Sources.files("src/main/java/app/outboard/audit/rules", ".java"))
                .filteredOn(file -> Sources.text(file).contains(" implements HeadedRule"))
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        file -> assertThat(listed).contains(file.getFileName().toString()));
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void every_need_says_what_would_meet_it(Need need) {
        assertThat(texts.sayIfKnown("rules.need." + need.key())).isNotBlank();
    }

    @Test
    void a_rule_is_found_by_its_id_and_nothing_by_another_word() {
        assertThat(Rulebook.WHOLE.find("A12"))
                .hasValueSatisfying(rule -> assertThat(rule.id().value()).isEqualTo("A12"));
        assertThat(Rulebook.WHOLE.find("A99")).isEmpty();
        assertThat(Rulebook.WHOLE.find("a1")).isEmpty();
        assertThat(Rulebook.WHOLE.find("")).isEmpty();
    }

    private static List<Rule> rules() {
        return Rulebook.WHOLE.rules();
    }
}
