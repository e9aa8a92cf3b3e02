package app.outboard.readers;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.mails.Draft;
import app.outboard.mails.Mails;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letter that holds a link; the link itself is put in as it leaves. */
final class ReaderMail {
    private static final String ACCENT = "#0b6e6d";

    private final Stationery stationery;
    private final Texts texts;

    ReaderMail(Stationery stationery, Texts texts) {
        this.stationery = stationery;
        this.texts = texts;
    }

    /** @param href where {@link Mails#WAY_IN} stands */
    record Words(String title, String text, String href, String button, String once, String why) {}

    /** @param client whom an invitation is about; null for a link somebody asked for */
    Draft of(Member house, @Nullable ClientScope client, Reader reader, Effect effect) {
        var agency = house.house().name();
        var title = client == null
                ? texts.say("readers.mail.asked.title", agency)
                : texts.say("readers.mail.invited.title", client.name());
        var words = new Words(
                title,
                client == null
                        ? texts.say("readers.mail.asked.text")
                        : texts.say("readers.mail.invited.text", agency, client.name()),
                Mails.WAY_IN,
                texts.say("readers.mail.button"),
                client == null
                        ? texts.say("readers.mail.asked.once", Passes.ASKED.toMinutes())
                        : texts.say("readers.mail.invited.once", Passes.INVITED.toDays()),
                client == null
                        ? texts.say("readers.mail.asked.why", agency)
                        : texts.say("readers.mail.invited.why", agency));
        return new Draft(
                client == null ? null : client.client(),
                "reader",
                effect.text(),
                Mailbox.named(reader.name(), reader.email()),
                List.of(),
                null,
                agency,
                title,
                stationery.html("readers/mail", Map.of("mail", words), ACCENT),
                String.join("\n\n", title, words.text(), words.href(), words.once(), words.why()) + "\n",
                List.of(),
                false);
    }
}
