package app.outboard.analytics.chart;

import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class MarksTest {
    private static final Rate SURE = Rate.of(1069L, 10_000L);
    private static final Rate FEW = Rate.of(3L, 4L);
    private final Texts texts = new Texts();
    private final Numbers numbers = new Numbers(Locale.ENGLISH);

    @Test
    void one_scale_for_a_table_not_stretched_by_few_clicks() {
        var marks = marks(List.of(SURE, Rate.of(240L, 1000L), FEW, Rate.UNKNOWN));
        assertThat(marks.from()).isEqualTo("0\u202f%");
        assertThat(marks.to()).isEqualTo("30\u202f%");
        assertThat(marks.mark(FEW, 0.107).isAbove()).isTrue();
        assertThat(marks.mark(FEW, 0.107).few()).isTrue();
        assertThat(marks.mark(Rate.UNKNOWN, 0.107)).isNull();
    }

    @Test
    void a_mark_can_be_heard() {
        var marks = marks(List.of(SURE));
        assertThat(marks.mark(SURE, 0.1).label())
                .isEqualTo("10.7\u202f%, interval 10.1 – 11.3\u202f%, usually 10.0\u202f%");
        assertThat(marks.mark(FEW, null).label()).endsWith("few clicks");
        assertThat(marks.mark(Rate.of(9L, 6L), null).label()).isEqualTo("150.0\u202f%, few clicks");
    }

    @Test
    void a_mark_is_drawn_as_an_image_with_words() {
        var marks = marks(List.of(SURE, Rate.of(240L, 1000L)));
        var drawn = Jsoup.parse(render("ui/interval", "interval(${mark})", "mark", marks.mark(SURE, 0.1)));
        var svg = drawn.selectFirst("svg.interval");
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label")).startsWith("10.7");
        assertThat(svg.select("circle.dot, line.span, line.usual")).hasSize(3);
        var outside = Jsoup.parse(render("ui/interval", "interval(${mark})", "mark", marks.mark(FEW, null)));
        assertThat(outside.select("circle.dot")).isEmpty();
        assertThat(outside.select("svg.few path.dot")).hasSize(1);
    }

    @Test
    void a_sparkline_draws_whole_weeks_only() {
        var last = LocalDate.parse("2026-11-15");
        var builder = DayFigures.builder();
        for (int back = 0; back < 70; back++) if (back != 20) builder.put(last.minusDays(back), OUTBOUND_CLICKS, 10L);
        var line = Sparklines.outboundClicks(builder.build(), last, texts, numbers);
        assertThat(line.label()).isEqualTo("Outbound clicks by week, 26 weeks, between 70 and 70");
        assertThat(line.path().chars().filter(each -> each == 'M')).hasSize(2);
        var drawn = Jsoup.parse(render("ui/sparkline", "sparkline(${spark})", "spark", line));
        assertThat(drawn.selectFirst("svg.sparkline path").attr("d")).isEqualTo(line.path());
        assertThat(Sparklines.outboundClicks(DayFigures.NONE, last, texts, numbers))
                .isNull();
    }

    private Marks marks(List<Rate> rates) {
        return Marks.of(rates, DoubleStream.empty(), 50, texts, numbers);
    }

    private static String render(String template, String fragment, String name, Object value) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCheckExistence(true);
        var here = new StringTemplateResolver();
        var engine = new TemplateEngine();
        resolver.setOrder(1);
        here.setOrder(2);
        engine.addTemplateResolver(resolver);
        engine.addTemplateResolver(here);
        var page = "<p><svg th:replace=\"~{" + template + " :: " + fragment + "}\"></svg></p>";
        return engine.process(page, new Context(Locale.ENGLISH, Map.of(name, value)));
    }
}
