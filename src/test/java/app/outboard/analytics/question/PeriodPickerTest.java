package app.outboard.analytics.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.question.PeriodPicker.Choice;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Address.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PeriodPickerTest {
    private static final Available AVAILABLE = Available.of(
            LocalDate.parse("2026-11-23"), LocalDate.parse("2024-03-05"), LocalDate.parse("2026-11-18"), 3);

    @Test
    void every_preset_has_its_key_and_the_chosen_one_is_marked() {
        var picker = picker(Question.ofClient(AVAILABLE), List.of());
        assertThat(picker.presets())
                .extracting(Choice::key)
                .containsExactly("W", "F", "T", "N", "M", "P", "Y", "L", "A");
        assertThat(picker.presets()).filteredOn(Choice::on).singleElement().satisfies(choice -> {
            assertThat(choice.label()).isEqualTo("30 days");
            assertThat(choice.href()).isEqualTo("/harbor/clients/bakery");
        });
        assertThat(picker.range()).isEqualTo("17 Oct – 15 Nov 2026");
        assertThat(picker.comparison()).isEqualTo("Same period last year");
        assertThat(picker.toggle()).isEqualTo("/harbor/clients/bakery?compare=none");
    }

    @Test
    void links_keep_what_the_page_asks_for_itself() {
        var picker =
                picker(Question.ofClient(AVAILABLE).withAgainst(Against.PREVIOUS), List.of(new Parameter("q", "a&b")));
        assertThat(picker.previous())
                .isEqualTo(
                        "/harbor/clients/bakery?period=custom&from=2026-09-17&to=2026-10-16&compare=previous&q=a%26b");
        assertThat(picker.hidden()).containsExactly(new Parameter("q", "a&b"), new Parameter("compare", "previous"));
    }

    @Test
    void without_a_comparison_there_is_nothing_to_match() {
        var picker = picker(Question.ofClient(AVAILABLE).withAgainst(Against.NONE), List.of());
        assertThat(picker.matches()).isEmpty();
        assertThat(picker.comparison()).isEqualTo("No comparison");
        assertThat(picker.toggle()).isEqualTo("/harbor/clients/bakery");
    }

    @Test
    void two_dates_to_compare_with_can_be_asked_for() {
        var question =
                Question.ofClient(AVAILABLE).withAgainst(Against.PREVIOUS).withPreset(Preset.LAST_90_DAYS);
        var picker = picker(question, List.of(new Parameter("q", "a")));
        assertThat(picker.comparing()).containsExactly(new Parameter("q", "a"), new Parameter("period", "90d"));
        assertThat(picker.compareTo()).isLessThan(picker.from());
        var held = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-31"));
        assertThat(picker(question.comparedWith(held), List.of()).compareFrom()).isEqualTo("2026-01-01");
    }

    private static PeriodPicker picker(Question question, List<Parameter> kept) {
        var comparison = question.comparison(Period::days);
        return PeriodPicker.of(
                question, comparison, "/harbor/clients/bakery", kept, new Texts(), new Dates(Locale.ENGLISH));
    }
}
