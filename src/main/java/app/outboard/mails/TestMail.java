package app.outboard.mails;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.brand.Brands;
import app.outboard.platform.db.Database;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mail to whoever asks for it, to see that sending works. */
final class TestMail {
    private final Database database;
    private final Colleagues colleagues;
    private final Brands brands;
    private final Mails mails;
    private final Stationery stationery;
    private final Texts texts;
    private final InstantSource clock;

    TestMail(
            Database database,
            Colleagues colleagues,
            Brands brands,
            Mails mails,
            Stationery stationery,
            Texts texts,
            InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.brands = brands;
        this.mails = mails;
        this.stationery = stationery;
        this.texts = texts;
        this.clock = clock;
    }

    record Words(String title, String text, String why) {}

    /** Says where it goes; empty where nothing can be sent. */
    Optional<String> put(Member member) {
        if (!mails.sends()) return Optional.empty();
        var address = colleagues.address(member);
        address.ifPresent(it -> {
            database.write(member, tx -> mails.put(tx, member, draft(member, it)));
            mails.hurry();
        });
        return address;
    }

    private Draft draft(Member member, String address) {
        var agency = member.house().name();
        var letterhead = brands.letterhead(member);
        var words = new Words(
                texts.say("mails.test.title"),
                texts.say("mails.test.text", agency, mails.base().toString()),
                texts.say("mails.test.why"));
        return new Draft(
                null,
                "test",
                "test:" + clock.instant(),
                Mailbox.of(address),
                List.of(),
                null,
                letterhead.sender(),
                words.title(),
                stationery.html("mails/test", Map.of("mail", words), letterhead),
                words.title() + "\n\n" + words.text() + "\n\n" + words.why() + "\n" + letterhead.signature(),
                letterhead.with(List.of()),
                false);
    }
}
