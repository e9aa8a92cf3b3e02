package app.outboard.audit.links;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What a page calls itself.
 *
 * @param own its title
 * @param og what it wants to be called on networks
 */
record Titles(@Nullable String own, @Nullable String og) {
    static final Titles NONE = new Titles(null, null);
    private static final int LONGEST = 300;

    /** Of the beginning of a page, which may end anywhere. */
    static Titles of(Answer answer, String address) {
        if (answer.body().length == 0 || !answer.mayBePage()) return NONE;
        try {
            var page = Jsoup.parse(new ByteArrayInputStream(answer.body()), charset(answer.type()), address);
            var og = page.selectFirst("meta[property=og:title]");
            return new Titles(tidy(page.title()), og == null ? null : tidy(og.attr("content")));
        } catch (IOException e) {
            return NONE;
        }
    }

    private static @Nullable String charset(@Nullable String type) {
        if (type == null) return null;
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) return null;
        var name = type.substring(at + "charset=".length())
                .split(";", 2)[0]
                .replace("\"", "")
                .strip();
        try {
            return Charset.forName(name).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** One line without signs that no screen shows; null where nothing is left. */
    private static @Nullable String tidy(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST)
                .forEach(line::appendCodePoint);
        var tidy = line.toString().strip();
        return tidy.isEmpty() ? null : tidy;
    }
}
