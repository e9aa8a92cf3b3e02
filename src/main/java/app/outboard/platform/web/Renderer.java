package app.outboard.platform.web;

import app.outboard.platform.text.Texts;
import io.javalin.http.Context;
import io.javalin.rendering.FileRenderer;
import java.util.HashMap;
import java.util.Map;

/** Renders Thymeleaf templates; every page gets the {@link Frame} beside its own model. */
final class Renderer implements FileRenderer {
    private final Templates templates;
    private final Csrf csrf;
    private final Flashes flashes;
    private final Assets assets;

    Renderer(Texts texts, Csrf csrf, Flashes flashes, Assets assets) {
        this.csrf = csrf;
        this.flashes = flashes;
        this.assets = assets;
        this.templates = new Templates(texts);
    }

    @Override
    public String render(String template, Map<String, ?> model, Context ctx) {
        var variables = new HashMap<String, Object>(model);
        variables.put("frame", new Frame(ctx, csrf, flashes.take(ctx), assets));
        return templates.render(template, variables);
    }
}
