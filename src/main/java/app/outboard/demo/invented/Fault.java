package app.outboard.demo.invented;

import java.util.Locale;

/** What can be wrong with a Pin, as its list then has it. */
public enum Fault {
    HASHTAGS {
        @Override
        Listed on(Listed pin, Profile profile) {
            var word = profile.search().seed().replace(" ", "");
            return pin.described(pin.description() + " #" + word + " #" + word + "ideas #"
                    + pin.topic().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT));
        }
    },
    NO_TITLE {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.titled("");
        }
    },
    SHORT_TITLE {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.titled("So lovely");
        }
    },
    CLICKBAIT {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.titled("You won’t believe these " + pin.topic() + "!!!");
        }
    },
    SHOUTING {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.titled(pin.title().toUpperCase(Locale.ROOT));
        }
    },
    /** Pretty words nobody searches for. */
    LOST_KEYWORD {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.titled("A little something we keep coming back to")
                    .described("You asked for it, and we said yes. See the whole story on our site.");
        }
    },
    NO_DESCRIPTION {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.described("");
        }
    },
    LONG_DESCRIPTION {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.described(pin.description() + " " + LONG);
        }
    },
    NO_CALL {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.described(profile.described(pin.topic()));
        }
    },
    STUFFED {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.described(STUFFING.replace("{t}", pin.topic()));
        }
    },
    SAME_TEXTS {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.titled("New in: our edit of the week for "
                            + profile.search().seed())
                    .described("Our stylists choose five new "
                            + profile.search().seed() + " every week. See them all in the shop.");
        }
    },
    NO_ALT_TEXT {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.told("");
        }
    },
    COPIED_ALT_TEXT {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.told(pin.title());
        }
    },
    /** Nobody can go on from it, so nobody did. */
    NO_LINK {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.linked("");
        }
    },
    SHORT_LINK {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.linked("https://bit.ly/" + profile.account().substring(0, 4)
                    + pin.id().substring(12));
        }
    },
    PLAIN_HTTP {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.linked(pin.link().replaceFirst("^https:", "http:"));
        }
    },
    SQUARE {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.shown(pin.picture(), 1080, 1080);
        }
    },
    WIDE {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.shown(pin.picture(), 1600, 900);
        }
    },
    SMALL {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.shown(pin.picture(), 564, 846);
        }
    },
    LONG_VIDEO {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.lasting(1_140);
        }
    },
    /** The picture of the page, again. */
    REUSED_PICTURE {
        @Override
        Listed on(Listed pin, Profile profile) {
            return pin.shown("cover", pin.width(), pin.height());
        }
    };

    private static final String LONG =
            "We began with this years ago, made every mistake there is, and wrote all of them"
                    + " down. There are photographs of each step, a list of what we would buy again, and an honest word on what"
                    + " it costs. At the end you find the questions our readers ask most, with our answers, and a plan for the"
                    + " first weekend. If something is missing, write to us, and we add it the next time round.";
    private static final String STUFFING =
            "{t}, best {t}, {t} ideas, {t} for women, cheap {t}, {t} online, new {t}, {t} sale, trendy {t}";

    /** The Pin with the fault. */
    abstract Listed on(Listed pin, Profile profile);
}
