package app.outboard.brand;

import app.outboard.brand.Brand.Logo;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page where a logo is changed.
 *
 * @param url beneath which its routes stand
 * @param picture its address, or null where there is none
 * @param owner whose it is
 * @param before whether the one before can be had back
 * @param problem why the picture sent was not taken, or null
 */
record LogoBox(
        String url,
        @Nullable String picture,
        String owner,
        int width,
        int height,
        boolean before,
        @Nullable String problem) {
    static LogoBox of(String url, String owner, @Nullable Logo logo, boolean before, @Nullable String problem) {
        if (logo == null) return new LogoBox(url, null, owner, 0, 0, before, problem);
        return new LogoBox(url, url + "?v=" + logo.hash(), owner, logo.width(), logo.height(), before, problem);
    }
}
