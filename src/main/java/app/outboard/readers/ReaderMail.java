package app.outboard.readers;

import app.outboard.accounts.Member;
import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ClientId;
import app.outboard.mails.Draft;
import app.outboard.mails.Mails;
import app.outboard.platform.mail.Letterhead;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letter that holds a link; the link itself is put in as it leaves. */
final class ReaderMail {
    private final Brands brands;
    private final Stationery stationery;
    private final Texts texts;

    ReaderMail(Brands brands, Stationery stationery, Texts texts) {
        this.brands = brands;
        this.stationery = stationery;
        this.texts = texts;
    }

    /** @param href where {@link Mails#WAY_IN} stands */
    record Words(String title, String text, String href, String button, String once, String why) {}

    /** Read before a letter is written, which happens within a transaction. */
    Letterhead letterhead(ClientScope client) {
        return brands.letterhead(client);
    }

    Letterhead letterhead(Member house) {
        return brands.letterhead(house);
    }

    /** @param client whom it is about */
    Draft invitation(ClientScope client, Letterhead letterhead, Reader reader, Effect effect, Locale language) {
        var words = texts.in(language);
        var agency = client.member().house().name();
        return draft(
                letterhead,
                client.client(),
                reader,
                effect,
                language,
                new Words(
                        words.say("invitation.invited.title", client.name()),
                        words.say("invitation.invited.text", agency, client.name()),
                        Mails.WAY_IN,
                        words.say("invitation.button"),
                        words.say("invitation.invited.once", Passes.INVITED.toDays()),
                        words.say("invitation.invited.why", agency)));
    }

    /** For somebody who asked for a link. */
    Draft answer(Member house, Letterhead letterhead, Reader reader, Effect effect, Locale language) {
        var words = texts.in(language);
        var agency = house.house().name();
        return draft(
                letterhead,
                null,
                reader,
                effect,
                language,
                new Words(
                        words.say("invitation.asked.title", agency),
                        words.say("invitation.asked.text"),
                        Mails.WAY_IN,
                        words.say("invitation.button"),
                        words.say("invitation.asked.once", Passes.ASKED.toMinutes()),
                        words.say("invitation.asked.why", agency)));
    }

    private Draft draft(
            Letterhead letterhead,
            @Nullable ClientId client,
            Reader reader,
            Effect effect,
            Locale language,
            Words words) {
        return new Draft(
                client,
                "reader",
                effect.text(),
                Mailbox.named(reader.name(), reader.email()),
                List.of(),
                null,
                letterhead.sender(),
                words.title(),
                stationery.html("readers/mail", Map.of("mail", words), letterhead, language),
                String.join("\n\n", words.title(), words.text(), words.href(), words.once(), words.why())
                        + "\n"
                        + letterhead.signature(),
                letterhead.with(List.of()),
                false);
    }
}
