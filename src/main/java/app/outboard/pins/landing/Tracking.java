package app.outboard.pins.landing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parameters that say how somebody came, never where to. Only names that are known to do nothing else stand here: a
 * parameter too many splits a page in two, one too few throws two pages together.
 */
final class Tracking {
    /** Campaign tags of Google Analytics, Mailchimp, Matomo and its forerunner, HubSpot's ads. */
    private static final List<String> PREFIXES = List.of("utm_", "mc_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_");

    private static final Set<String> NAMES = Set.of(
            // Pinterest
            "epik",
            // Google
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "gad_source",
            "gad_campaignid",
            "srsltid",
            "_ga",
            "_gl",
            // Other networks
            "fbclid",
            "igshid",
            "igsh",
            "msclkid",
            "ttclid",
            "twclid",
            "yclid",
            "li_fat_id",
            "rdt_cid",
            "sccid",
            "s_kwcid",
            "ef_id",
            // Affiliate networks
            "irclickid",
            "cjevent",
            "awc",
            "sscid",
            // Newsletters
            "_hsenc",
            "_hsmi",
            "__hstc",
            "__hssc",
            "__hsfp",
            "_kx",
            "_ke",
            "mkt_tok",
            "vero_id",
            "oly_anon_id",
            "oly_enc_id",
            "ck_subscriber_id",
            "ml_subscriber",
            "ml_subscriber_hash",
            "wickedid",
            // Numbers of visits that leak into links
            "phpsessid",
            "jsessionid");

    private Tracking() {}

    static boolean isTracking(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
