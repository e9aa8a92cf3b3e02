package app.outboard.accounts;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name of an agency's own at which its links are reached, {@code reports.harbor.example}; never this installation's. */
public final class LinkHost {
    private static final int LONGEST = 253;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    /** Names that lead to a machine or a network of one's own, never to an agency. */
    private static final List<String> RESERVED =
            List.of("localhost", "local", "internal", "lan", "home", "corp", "intranet", "arpa", "onion");

    private LinkHost() {}

    /** What was typed as a name; empty where it is none that could be an agency's. No scheme, port, path or number. */
    static Optional<String> of(String typed, String origin) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        if (!isName(name)) return Optional.empty();
        var labels = Arrays.asList(name.split("\\.", -1));
        if (RESERVED.contains(labels.getLast())) return Optional.empty();
        var ours = String.valueOf(URI.create(origin).getHost()).toLowerCase(Locale.ROOT);
        return name.equals(ours) ? Optional.empty() : Optional.of(name);
    }

    /** Whether a host somebody came by may be looked up at all. */
    public static boolean isName(String name) {
        var labels = Arrays.asList(name.split("\\.", -1));
        return name.length() <= LONGEST
                && labels.size() >= 2
                && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
                && labels.getLast().chars().anyMatch(Character::isLetter);
    }

    /** What an agency's links begin with: this installation's own address, with the agency's host where it has one. */
    public static String origin(Agency house, String origin) {
        var host = house.linkHost();
        if (host == null) return origin.replaceFirst("/$", "");
        var ours = URI.create(origin);
        return ours.getScheme() + "://" + host + (ours.getPort() < 0 ? "" : ":" + ours.getPort());
    }
}
