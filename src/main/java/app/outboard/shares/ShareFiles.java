package app.outboard.shares;

import app.outboard.brand.Brand.Logo;
import app.outboard.brand.Brands;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.jspecify.annotations.Nullable;

/** What goes out beside a page that people outside the agency see: the logos around it, and the page as a file. */
public final class ShareFiles {
    private final Brands brands;

    public ShareFiles(Brands brands) {
        this.brands = brands;
    }

    public void logo(Context ctx, ShareScope scope) {
        picture(ctx, scope, scope.brand().logo());
    }

    /** The agency's, where the client's stands first. */
    public void secondLogo(Context ctx, ShareScope scope) {
        picture(ctx, scope, scope.brand().second());
    }

    /** Asked only where the page may be had as a file. */
    public void pdf(Context ctx, ShareScope scope, Exhibit exhibit) throws InterruptedException {
        var printed = exhibit.print(ctx, scope).orElseThrow(NotFoundResponse::new);
        var file = scope.client().slug() + "-" + exhibit.kind().key() + ".pdf";
        ctx.header("Content-Disposition", "attachment; filename=\"" + file + "\"; filename*=UTF-8''" + file);
        ctx.contentType("application/pdf").result(printed.bytes());
    }

    private void picture(Context ctx, ShareScope scope, @Nullable Logo logo) {
        if (logo == null) throw new NotFoundResponse();
        var picture = brands.picture(scope.client(), logo).orElseThrow(NotFoundResponse::new);
        ctx.contentType("image/png").result(picture);
    }
}
