package app.outboard.platform.web;

import app.outboard.platform.text.Texts;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf templates with the program's own sentences; what comes from a model is always text, never markup. */
public final class Templates {
    private final TemplateEngine engine = new TemplateEngine();

    public Templates(Texts texts) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        var dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new Expressions());
        engine.setDialect(dialect);
        engine.setCacheManager(everything());
        engine.setMessageResolver(new Messages(texts));
    }

    /** @param template its path without its ending, {@code imports/index} */
    public String render(String template, Map<String, Object> model) {
        return render(template, model, Locale.ENGLISH);
    }

    /** The template's own sentences in another language. */
    public String render(String template, Map<String, Object> model, Locale language) {
        return engine.process(template, new Context(language, model));
    }

    /** There are as many templates and expressions as we wrote, more than are kept by default. */
    private static StandardCacheManager everything() {
        var caches = new StandardCacheManager();
        caches.setTemplateCacheMaxSize(-1);
        caches.setTemplateCacheUseSoftReferences(false);
        caches.setExpressionCacheMaxSize(-1);
        caches.setExpressionCacheUseSoftReferences(false);
        return caches;
    }
}
