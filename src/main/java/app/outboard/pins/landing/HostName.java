package app.outboard.pins.landing;

import com.ibm.icu.text.IDNA;
import java.util.Locale;

/** A host's name in the form the web's name servers know, and in the one people read. */
final class HostName {
    /** As browsers do it: {@code straße.de} and {@code strasse.de} are two sites. */
    private static final int AS_BROWSERS = IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE;

    private HostName() {}

    static String ascii(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        var ascii = new StringBuilder();
        var info = new IDNA.Info();
        IDNA.getUTS46Instance(AS_BROWSERS).nameToASCII(lower, ascii, info);
        var name = info.hasErrors() ? lower : ascii.toString();
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** {@code bäckerei.example} for {@code xn--bckerei-5wa.example}. */
    static String readable(String host) {
        var unicode = new StringBuilder();
        var info = new IDNA.Info();
        IDNA.getUTS46Instance(AS_BROWSERS).nameToUnicode(host, unicode, info);
        return info.hasErrors() ? host : unicode.toString();
    }
}
