package app.outboard.imports;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** Numbers in addresses. */
final class Numbered {
    private Numbered() {}

    /** The number an address bears; what is no number is no address of ours. */
    static long of(Context ctx, String name) {
        try {
            return Long.parseLong(ctx.pathParam(name));
        } catch (NumberFormatException e) {
            throw new NotFoundResponse();
        }
    }
}
