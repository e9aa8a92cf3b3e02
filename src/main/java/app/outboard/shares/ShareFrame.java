package app.outboard.shares;

import app.outboard.brand.Brand.Logo;
import app.outboard.brand.BrandRoutes;
import app.outboard.brand.StyleSheets;
import app.outboard.platform.web.Address;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code layout/share.html} shows around a page: the agency's brand and the client's, nothing that leads to anything
 * else of the agency.
 *
 * @param styleUrl of the brand's colours
 * @param logo the client's, or else the agency's
 * @param second the agency's, where the client's stands first
 * @param footer the agency's own words; may be empty
 * @param pdfUrl null where the link allows no file
 * @param preview whether somebody of the agency looks at it before the client does
 * @param demo whether the figures are invented
 * @param ways where somebody with an account can go, or null
 */
public record ShareFrame(
        String agency,
        String client,
        String styleUrl,
        @Nullable Picture logo,
        @Nullable Picture second,
        String footer,
        @Nullable String pdfUrl,
        boolean preview,
        boolean demo,
        @Nullable Ways ways) {
    /** @param owner whose logo it is */
    public record Picture(String url, String owner, int width, int height) {}

    public static ShareFrame of(ShareScope scope) {
        var client = scope.client();
        var house = client.member().house();
        var brand = scope.brand();
        return new ShareFrame(
                house.name(),
                client.name(),
                StyleSheets.address(brand.shades()),
                picture(scope, brand.logo(), "/logo"),
                picture(scope, brand.second(), "/logo/agency"),
                brand.footer(),
                file(scope),
                scope.isPreview(),
                house.demo(),
                scope.ways());
    }

    /** Around a page that cannot be had as a file. */
    public ShareFrame withoutPdf() {
        return new ShareFrame(agency, client, styleUrl, logo, second, footer, null, preview, demo, ways);
    }

    /** The file of what the page shows, where the page is another for what is asked. */
    public ShareFrame askingPdf(Map<String, String> asked) {
        if (pdfUrl == null) return this;
        var address = Address.of(pdfUrl);
        for (var part : asked.entrySet()) address = address.with(part.getKey(), part.getValue());
        return new ShareFrame(agency, client, styleUrl, logo, second, footer, address.url(), preview, demo, ways);
    }

    private static @Nullable Picture picture(ShareScope scope, @Nullable Logo logo, String path) {
        if (logo == null) return null;
        var agencys = BrandRoutes.picture(scope.client().member(), scope.client(), logo);
        var url = scope.isPreview() && agencys != null ? agencys : scope.base() + path;
        return new Picture(url, logo.owner(), logo.width(), logo.height());
    }

    private static @Nullable String file(ShareScope scope) {
        return scope.hasFile() && !scope.isPreview() ? scope.base() + "/pdf" : null;
    }
}
