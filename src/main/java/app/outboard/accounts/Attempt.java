package app.outboard.accounts;

import app.outboard.accounts.Throttle.Limit;
import app.outboard.platform.crypto.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tries to sign in.
 *
 * @param device what the browser says it is
 * @param deviceMark what the device was marked with when somebody last signed in on it
 */
record Attempt(
        String email,
        String password,
        String address,
        String device,
        @Nullable String deviceMark) {
    private static final String DEVICE = "device";

    static String markFor(Login login) {
        return Tokens.mac(login.passwordHash(), DEVICE);
    }

    /** Whether the account was signed in to on this device since its password last changed. */
    boolean isFromKnownDevice(@Nullable Login login) {
        return login != null && deviceMark != null && Tokens.same(deviceMark, markFor(login));
    }

    List<Limit> limits(LoginLimits limits, boolean knownDevice) {
        var account = HexFormat.of().formatHex(Tokens.hash(email), 0, 16) + (knownDevice ? "/known" : "");
        return List.of(
                new Limit("address/" + network(address), Duration.ofMinutes(3), limits.perAddress()),
                new Limit("minute/" + account, Duration.ofMinutes(1), limits.perMinute()),
                new Limit("day/" + account, Duration.ofDays(1), limits.perDay()));
    }

    /** An IPv6 subscriber has a whole network of 64 bits to choose addresses from. */
    static String network(String address) {
        if (!address.contains(":")) return address;
        var halves = address.split("::", -1);
        var head = halves[0].split(":", -1);
        if (halves.length == 1) return String.join(":", List.of(head).subList(0, Math.min(4, head.length)));
        int given = halves[0].isEmpty() ? 0 : head.length;
        int trailing = halves[1].isEmpty() ? 0 : halves[1].split(":", -1).length;
        var groups = new ArrayList<String>(given == 0 ? List.of() : List.of(head));
        for (int i = given + trailing; i < 8; i++) groups.add("0");
        if (trailing > 0) groups.addAll(List.of(halves[1].split(":", -1)));
        return String.join(":", groups.subList(0, Math.min(4, groups.size())));
    }
}
