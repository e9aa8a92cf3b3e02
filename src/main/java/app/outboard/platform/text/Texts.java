package app.outboard.platform.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Puts texts into words from the bundles {@code messages/*.properties}: UTF-8, ICU message patterns, so plurals and
 * numbers come out right. A key that no bundle has is a bug and says so.
 */
public final class Texts {
    private final Locale locale;
    private final Dates dates;
    private final Map<Locale, Texts> tongues;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();
    private final Map<String, Queue<MessageFormat>> idle = new ConcurrentHashMap<>();

    /** In English. */
    public Texts() {
        this(Locale.ENGLISH, new ConcurrentHashMap<>());
        tongues.put(locale, this);
    }

    private Texts(Locale locale, Map<Locale, Texts> tongues) {
        this.locale = locale;
        this.dates = new Dates(locale);
        this.tongues = tongues;
    }

    /** The same in another language: what {@code messages/name_de.properties} does not say stays English. */
    public Texts in(Locale other) {
        return tongues.computeIfAbsent(other, wanted -> new Texts(wanted, tongues));
    }

    /** The sentence of a text. */
    public String say(Text text) {
        return say(text.key(), text.args().toArray());
    }

    /** The sentence of a key with its arguments. */
    public String say(String key, @Nullable Object... args) {
        var sentence = sayIfKnown(key, args);
        if (sentence == null) throw new IllegalArgumentException("No message " + key);
        return sentence;
    }

    /** The sentence of a key, or null where no bundle has it. */
    public @Nullable String sayIfKnown(String key, @Nullable Object... args) {
        var pattern = bundle(key).getProperty(key);
        if (pattern == null) return null;
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) return pattern;
        var values = new Object[args.length];
        for (int i = 0; i < args.length; i++) values[i] = spoken(args[i]);
        return format(key, pattern, values);
    }

    /** ICU formats are not safe for use by several threads, and copying one costs more than using it: they are lent. */
    private String format(String key, String pattern, Object[] values) {
        var lent = idle.computeIfAbsent(key, ignored -> new ConcurrentLinkedQueue<>());
        var format = lent.poll();
        if (format == null) format = new MessageFormat(pattern, locale);
        var sentence = format.format(values);
        lent.add(format);
        return sentence;
    }

    private Object spoken(@Nullable Object arg) {
        return switch (arg) {
            case null -> "";
            case Text text -> say(text);
            case LocalDate day -> dates.fullDay(day);
            case Enum<?> word -> word.name();
            default -> arg;
        };
    }

    private Properties bundle(String key) {
        int dot = key.indexOf('.');
        return bundles.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::load);
    }

    private Properties load(String name) {
        var usual = load(name, new Properties());
        var language = locale.getLanguage();
        return language.equals(Locale.ENGLISH.getLanguage()) ? usual : load(name + "_" + language, usual);
    }

    private static Properties load(String name, Properties otherwise) {
        var properties = new Properties(otherwise);
        try (var in = Texts.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (in != null) properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
