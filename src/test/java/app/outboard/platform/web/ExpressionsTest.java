package app.outboard.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class ExpressionsTest {
    private final Map<String, Object> model = new HashMap<>(Map.of(
            "page",
            new Page("Bakery", null, List.of("a", "b"), false),
            "other",
            "Bakery",
            "errors",
            Map.of("name", "Too long")));

    record Page(String name, @Nullable String note, List<String> rows, boolean open) {
        public String head(String column) {
            return "Head of " + column;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.name()",
                "page.note()",
                "page.rows()",
                "page.rows().size()",
                "page.rows().isEmpty()",
                "!page.rows().isEmpty()",
                "!page.open()",
                "page.head('clicks')",
                "page.note() == null",
                "page.name() != null",
                "page.name() == 'Bakery'",
                "page.name() != 'Florist'",
                "page.note() == 'Bakery'",
                "page.name() == other",
                "page.name() != page.note()",
                "page.rows() == other",
                "absent",
                "absent == null",
                "absent != null",
                "!absent",
                "errors.get('name')",
                "errors.isEmpty()",
                "null",
                "true",
                "page.open() or page.note() == null",
                "page.rows().size() > 1",
                "page.open() ? 'open' : 'shut'"
            })
    void an_expression_says_what_ognl_says(String expression) {
        assertThat(text(engine(true), expression)).isEqualTo(text(engine(false), expression));
    }

    @Test
    void a_call_on_nothing_is_still_refused() {
        assertThatThrownBy(() -> text(engine(true), "page.note().length()"))
                .isInstanceOf(TemplateProcessingException.class);
        assertThatThrownBy(() -> text(engine(true), "page.unheard()")).isInstanceOf(TemplateProcessingException.class);
    }

    @Test
    void what_other_peoples_types_may_be_asked_is_still_for_thymeleaf_to_say() {
        assertThatThrownBy(() -> text(engine(true), "page.getClass().getClassLoader()"))
                .isInstanceOf(TemplateProcessingException.class);
    }

    private String text(TemplateEngine engine, String expression) {
        return engine.process("<b th:text=\"${" + expression + "}\"></b>", new Context(Locale.ENGLISH, model));
    }

    private static TemplateEngine engine(boolean own) {
        var engine = new TemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        var dialect = new StandardDialect();
        if (own) dialect.setVariableExpressionEvaluator(new Expressions());
        engine.setDialect(dialect);
        return engine;
    }
}
