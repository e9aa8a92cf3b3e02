package app.outboard.audit.rules.texts;

import static app.outboard.audit.rules.Given.found;
import static app.outboard.audit.rules.Given.subjects;
import static app.outboard.audit.rules.Given.value;
import static app.outboard.audit.rules.GivenPin.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rules.Given;
import org.junit.jupiter.api.Test;

final class AltTextCopiedTest {
    private final AltTextCopied rule = new AltTextCopied();

    @Test
    void finds_alt_texts_that_repeat_title_or_description() {
        var judgement = new Given()
                .pin(numbered(1).title("Crème brûlée!").altText("creme BRULEE"))
                .pin(numbered(2).title("Rolls").description("Soft rolls, warm.").altText("Soft rolls: warm"))
                .pin(numbered(3).title("Loaf").altText("A loaf on a board"))
                .judgedBy(rule);

        assertThat(subjects(judgement)).containsExactly("1", "2");
        assertThat(value(found(judgement).cases().get(0), "same_as_title")).isNotNull();
        assertThat(value(found(judgement).cases().get(1), "same_as_description"))
                .isNotNull();
    }

    @Test
    void a_text_that_only_begins_like_the_title_is_no_copy() {
        var judgement = new Given()
                .pin(numbered(1).title("Loaf").altText("Loaf on a board"))
                .pin(numbered(2).altText("…"))
                .judgedBy(rule);

        assertThat(judgement).isEqualTo(new Judgement.Clear(2));
    }

    @Test
    void is_not_run_where_no_alt_text_is_known() {
        assertThat(new Given().pin(numbered(1).title("Bread")).judgedBy(rule))
                .isEqualTo(Judgement.lacking(Need.PIN_ALT_TEXTS));
    }
}
