package app.outboard.brand;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logos: shown, changed, taken away, put back. Where a method takes a client, null means the agency itself. */
final class LogoPages {
    private final Logos logos;
    private final Flashes flashes;

    LogoPages(Logos logos, Flashes flashes) {
        this.logos = logos;
        this.flashes = flashes;
    }

    void show(Context ctx, Member member, @Nullable ClientScope client) {
        ctx.contentType(Picture.TYPE)
                .header("Cache-Control", "private, max-age=300")
                .result(logos.of(member, client).orElseThrow(NotFoundResponse::new));
    }

    /** Says what is wrong with the picture; with none it has gone on to the page of the brand. */
    Optional<Text> update(Context ctx, Member member, @Nullable ClientScope client) throws IOException {
        var refusal = logos.put(member, client, sent(ctx));
        if (refusal.isEmpty()) done(ctx, member, client, "brand.logo.changed");
        return refusal;
    }

    void remove(Context ctx, Member member, @Nullable ClientScope client) {
        logos.remove(member, client);
        done(ctx, member, client, "brand.logo.removed");
    }

    void putBack(Context ctx, Member member, @Nullable ClientScope client) {
        if (!logos.swap(member, client)) throw new NotFoundResponse();
        done(ctx, member, client, "brand.logo.back");
    }

    private void done(Context ctx, Member member, @Nullable ClientScope client, String said) {
        flashes.good(ctx, Text.of(said));
        Next.see(ctx, BrandRoutes.home(member, client));
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
