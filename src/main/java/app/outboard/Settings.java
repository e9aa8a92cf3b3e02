package app.outboard;

import app.outboard.accounts.LoginLimits;
import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.db.CannotStart;
import app.outboard.platform.home.DatabaseServer;
import app.outboard.platform.mail.SmtpSettings;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.WebSettings;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about serving.
 *
 * @param url {@code OUTBOARD_URL}, the address people type; null for this machine's own
 * @param listen {@code OUTBOARD_LISTEN}, the address to listen on
 * @param trustedProxies {@code OUTBOARD_TRUSTED_PROXIES}, addresses separated by commas
 * @param loginLimits how often one may try to sign in
 * @param demoOffered whether the first page offers the demo: one with an external database may be public
 * @param key the installation's, see {@link app.outboard.platform.home.KeyFile}
 * @param smtp {@code OUTBOARD_SMTP_URL} and what belongs to it; null where nothing is sent
 */
public record Settings(
        @Nullable URI url,
        String listen,
        Set<String> trustedProxies,
        LoginLimits loginLimits,
        boolean demoOffered,
        MasterKey key,
        @Nullable SmtpSettings smtp) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Those of an installation that sends no mails. */
    public Settings(
            @Nullable URI url,
            String listen,
            Set<String> trustedProxies,
            LoginLimits loginLimits,
            boolean demoOffered,
            MasterKey key) {
        this(url, listen, trustedProxies, loginLimits, demoOffered, key, null);
    }

    public static Settings from(Map<String, String> environment, MasterKey key) {
        return new Settings(
                url(environment.getOrDefault("OUTBOARD_URL", "")),
                environment.getOrDefault("OUTBOARD_LISTEN", "127.0.0.1"),
                proxies(environment.getOrDefault("OUTBOARD_TRUSTED_PROXIES", "")),
                LoginLimits.STRICT,
                DatabaseServer.isEmbedded(environment),
                key,
                SmtpSettings.from(environment).orElse(null));
    }

    WebSettings web(int port) {
        return new WebSettings(URI.create(origin(port)), listen, port, trustedProxies);
    }

    /** What every link begins with: the address people type, or this machine's own. */
    String origin(int port) {
        return url == null ? "http://localhost:" + port : url.toString().replaceFirst("/$", "");
    }

    private static Set<String> proxies(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Passwords must not cross a network in the clear. */
    private static @Nullable URI url(String text) {
        if (text.isBlank()) return null;
        try {
            var url = URI.create(text.strip());
            boolean secure = "https".equals(url.getScheme());
            if (url.getHost() != null && (secure || isPlainLoopback(url))) return url;
        } catch (IllegalArgumentException e) {
            throw new CannotStart(Text.of("web.url.refused", text), e);
        }
        throw new CannotStart(Text.of("web.url.refused", text));
    }

    private static boolean isPlainLoopback(URI url) {
        return "http".equals(url.getScheme()) && LOOPBACK.contains(url.getHost());
    }
}
