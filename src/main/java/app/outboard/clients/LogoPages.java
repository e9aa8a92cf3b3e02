package app.outboard.clients;

import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;

/** A client's logo: shown, changed, taken away. */
final class LogoPages {
    private final Logos logos;
    private final SettingsPages settings;
    private final Flashes flashes;

    LogoPages(Logos logos, SettingsPages settings, Flashes flashes) {
        this.logos = logos;
        this.settings = settings;
        this.flashes = flashes;
    }

    void show(Context ctx, ClientScope scope) {
        var picture = logos.of(scope).orElseThrow(NotFoundResponse::new);
        ctx.contentType(Picture.TYPE)
                .header("Cache-Control", "private, max-age=300")
                .result(picture);
    }

    void update(Context ctx, ClientScope scope) throws IOException {
        var refusal = logos.put(scope, sent(ctx));
        if (refusal.isPresent()) {
            settings.refuse(ctx, scope, new Errors().add("logo", refusal.get()));
            return;
        }
        flashes.good(ctx, Text.of("clients.logo.changed"));
        Next.see(ctx, SettingsPages.base(scope) + "/settings");
    }

    void remove(Context ctx, ClientScope scope) {
        logos.remove(scope);
        flashes.good(ctx, Text.of("clients.logo.removed"));
        Next.see(ctx, SettingsPages.base(scope) + "/settings");
    }

    /** One byte more than is taken is enough to know that it is too much. */
    private static byte[] sent(Context ctx) throws IOException {
        var file = ctx.uploadedFile("logo");
        if (file == null) return new byte[0];
        try (var in = file.content()) {
            return in.readNBytes(Picture.MOST_BYTES + 1);
        }
    }
}
