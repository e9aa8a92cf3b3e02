package app.outboard.platform.web;

import app.outboard.platform.text.Texts;
import io.javalin.http.Context;
import io.javalin.rendering.FileRenderer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders Thymeleaf templates; every page gets the {@link Frame} beside its own model. */
final class Renderer implements FileRenderer {
    private final TemplateEngine engine = new TemplateEngine();
    private final Csrf csrf;
    private final Flashes flashes;
    private final Assets assets;

    Renderer(Texts texts, Csrf csrf, Flashes flashes, Assets assets) {
        this.csrf = csrf;
        this.flashes = flashes;
        this.assets = assets;
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new Messages(texts));
    }

    @Override
    public String render(String template, Map<String, ?> model, Context ctx) {
        var variables = new HashMap<String, Object>(model);
        variables.put("frame", new Frame(ctx, csrf, flashes.take(ctx), assets));
        return engine.process(template, new org.thymeleaf.context.Context(Locale.ENGLISH, variables));
    }
}
