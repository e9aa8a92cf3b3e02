package app.outboard.platform.mail;

import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Templates;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lays letters out. Mail programs know no stylesheets worth relying on, so the classes of a template are replaced by what
 * {@code mail/styles.properties} says of them, on each element.
 */
public final class Stationery {
    private static final Pattern CLASS = Pattern.compile("\\sclass=\"([a-z0-9 -]*)\"");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private final Templates templates;
    private final Properties styles = styles();

    public Stationery(Texts texts) {
        this.templates = new Templates(texts);
    }

    /**
     * A template that stands in {@code layout/mail} as HTML that carries its own looks.
     *
     * @param letterhead whose letter it is
     */
    public String html(String template, Map<String, Object> model, Letterhead letterhead) {
        return html(template, model, letterhead, Locale.ENGLISH);
    }

    /** The same in the language of whom it is for. */
    public String html(String template, Map<String, Object> model, Letterhead letterhead, Locale language) {
        var accent = letterhead.accent();
        if (!COLOUR.matcher(accent).matches()) throw new IllegalArgumentException("Not a colour: " + accent);
        var whole = new HashMap<String, Object>(model);
        whole.put("letterhead", letterhead);
        return CLASS.matcher(templates.render(template, whole, language))
                .replaceAll(found -> " style=\"" + style(found.group(1)).replace("ACCENT", accent) + "\"");
    }

    private String style(String classes) {
        return Arrays.stream(classes.strip().split("\\s+"))
                .map(name -> Objects.requireNonNull(styles.getProperty(name), name))
                .collect(Collectors.joining(";"));
    }

    private static Properties styles() {
        var styles = new Properties();
        try (var in = Objects.requireNonNull(Stationery.class.getResourceAsStream("/mail/styles.properties"))) {
            styles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return styles;
    }
}
