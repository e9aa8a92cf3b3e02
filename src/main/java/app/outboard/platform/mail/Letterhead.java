package app.outboard.platform.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose letter it is; templates know it as {@code letterhead}.
 *
 * @param accent of bands, links and buttons: words on white and white words on it can be read, {@code #0b6e6d}
 * @param sender whom it is from
 * @param logo null where there is none
 * @param footer beneath the letter; may be empty
 */
public record Letterhead(
        String accent, String sender, @Nullable Logo logo, String footer) {
    /**
     * A picture that goes with the letter.
     *
     * @param owner whose it is, for those who do not see it
     * @param width as it is shown, in pixels; so is the height
     */
    public record Logo(Enclosure picture, String owner, int width, int height) {
        private static final int WIDEST = 176;
        private static final int HIGHEST = 48;

        /** As large as fits above a letter. */
        public static Logo of(byte[] png, String owner, int width, int height) {
            double scale = Math.min(1, Math.min((double) WIDEST / width, (double) HIGHEST / height));
            return new Logo(
                    Enclosure.shown("logo", "logo.png", "image/png", png),
                    owner,
                    Math.max(1, (int) Math.round(width * scale)),
                    Math.max(1, (int) Math.round(height * scale)));
        }
    }

    /** Outboard's own, from somebody. */
    public static Letterhead plain(String sender) {
        return new Letterhead("#0b6e6d", sender, null, "");
    }

    /** What goes with the letter: the logo before all else. */
    public List<Enclosure> with(List<Enclosure> enclosures) {
        var all = new ArrayList<Enclosure>();
        if (logo != null) all.add(logo.picture());
        all.addAll(enclosures);
        return List.copyOf(all);
    }

    /** Beneath the letter's text; empty, or with its line end before it. */
    public String signature() {
        return footer.isEmpty() ? "" : "\n" + footer + "\n";
    }
}
