package app.outboard.accounts;

import app.outboard.platform.web.Cookies;
import io.javalin.http.Context;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The browser's side of a session, and the mark by which a device is known again. */
final class SessionCookie {
    private static final String DEVICE = "outboard-device";
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Cookies cookies;

    SessionCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    void start(Context ctx, String token) {
        cookies.set(ctx, Cookies.SESSION, token, (int) Sessions.LONGEST.toSeconds());
    }

    void mark(Context ctx, String deviceMark) {
        cookies.set(ctx, DEVICE, deviceMark, YEAR);
    }

    @Nullable
    String deviceMark(Context ctx) {
        return cookies.get(ctx, DEVICE);
    }

    void end(Context ctx) {
        cookies.drop(ctx, Cookies.SESSION);
        ctx.header("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
