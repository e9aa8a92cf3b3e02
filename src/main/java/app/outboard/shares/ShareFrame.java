package app.outboard.shares;

import org.jspecify.annotations.Nullable;

/**
 * What {@code layout/share.html} shows around a page: the agency's name and the client's, nothing that leads to anything
 * else of the agency.
 *
 * @param colour the client's, as the style sheets know it
 * @param pdfUrl null where the link allows no file
 * @param preview whether somebody of the agency looks at it before the client does
 * @param demo whether the figures are invented
 * @param ways where somebody with an account can go, or null
 */
public record ShareFrame(
        String agency,
        String client,
        String colour,
        @Nullable String logoUrl,
        @Nullable String pdfUrl,
        boolean preview,
        boolean demo,
        @Nullable Ways ways) {
    public static ShareFrame of(ShareScope scope) {
        var client = scope.client();
        var house = client.member().house();
        var logo =
                scope.isPreview() ? "/" + house.slug() + "/clients/" + client.slug() + "/logo" : scope.base() + "/logo";
        return new ShareFrame(
                house.name(),
                client.name(),
                client.colour(),
                client.row().hasLogo() ? logo : null,
                file(scope),
                scope.isPreview(),
                house.demo(),
                scope.ways());
    }

    private static @Nullable String file(ShareScope scope) {
        return scope.hasFile() && !scope.isPreview() ? scope.base() + "/pdf" : null;
    }
}
