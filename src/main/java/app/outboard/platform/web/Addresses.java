package app.outboard.platform.web;

import io.javalin.http.Context;
import java.util.Set;

/** Who is asking: the connection's address, or what a trusted proxy says of it, counted from the right. */
public final class Addresses {
    private final Set<String> trusted;

    Addresses(Set<String> trusted) {
        this.trusted = trusted;
    }

    public String of(Context ctx) {
        var address = ctx.req().getRemoteAddr();
        var forwarded = ctx.header("X-Forwarded-For");
        if (forwarded == null || !trusted.contains(address)) return bare(address);
        var hops = forwarded.split(",", -1);
        for (int i = hops.length - 1; i >= 0 && trusted.contains(address); i--) address = hops[i].strip();
        return bare(address);
    }

    private static String bare(String address) {
        return address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
    }
}
