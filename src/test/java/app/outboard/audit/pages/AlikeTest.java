package app.outboard.audit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AlikeTest {
    @Test
    void a_value_that_all_cases_have_is_common() {
        var alike = Alike.of(List.of(wide("a", 1600, 900), wide("b", 1600, 901), wide("c", 1600, 900)));
        assertThat(alike.has("width")).isTrue();
        assertThat(alike.has("height")).isFalse();
    }

    @Test
    void one_that_a_case_lacks_is_not() {
        var lacking = Case.of("c", Value.count("height", 900));
        assertThat(Alike.of(List.of(wide("a", 1600, 900), wide("b", 1600, 900), lacking))
                        .has("width"))
                .isFalse();
    }

    @Test
    void two_cases_are_seen_at_a_glance() {
        assertThat(Alike.of(List.of(wide("a", 1600, 900), wide("b", 1600, 900))).values())
                .isEmpty();
    }

    private static Case wide(String subject, long width, long height) {
        return Case.of(subject, Value.count("width", width), Value.count("height", height));
    }
}
