package app.outboard.demo.invented;

import static app.outboard.demo.invented.CsvText.quoted;

import java.time.Instant;
import java.util.List;

/** Writes the list a manager keeps beside Pinterest's exports: texts, links, boards, dates, and what each Pin shows. */
final class PinListFile {
    private static final String WORDS = "Pin ID,Title,Description,Link,Board,Created";
    private static final String PICTURES = ",Alt text,Own pin,Image,Width,Height,Format,Video length";
    private static final String KEYWORD = ",Keyword";

    private final Profile profile;
    private final StringBuilder text = new StringBuilder(WORDS);

    private PinListFile(Profile profile) {
        this.profile = profile;
    }

    static MadeFile of(Profile profile, List<Listed> pins, Instant madeAt) {
        var file = new PinListFile(profile);
        if (profile.habits().pictured()) file.text.append(PICTURES);
        if (profile.habits().keyworded()) file.text.append(KEYWORD);
        file.text.append('\n');
        pins.forEach(file::row);
        return new MadeFile("pins-" + profile.account() + ".csv", madeAt, file.text.toString());
    }

    private void row(Listed pin) {
        text.append(String.join(
                ",",
                pin.id(),
                quoted(pin.title()),
                quoted(pin.description()),
                pin.link(),
                pin.board(),
                pin.createdOn().toString()));
        if (profile.habits().pictured()) picture(pin);
        if (profile.habits().keyworded()) text.append(',').append(pin.own() ? quoted(Keyword.of(pin.topic())) : "");
        text.append('\n');
    }

    private void picture(Listed pin) {
        boolean video = pin.seconds() > 0;
        text.append(',')
                .append(String.join(
                        ",",
                        quoted(pin.altText()),
                        pin.own() ? "yes" : "no",
                        "https://" + profile.host() + "/pictures/" + pin.picture() + ".jpg",
                        Integer.toString(pin.width()),
                        Integer.toString(pin.height()),
                        video ? "video" : "image",
                        video ? Integer.toString(pin.seconds()) : ""));
    }
}
