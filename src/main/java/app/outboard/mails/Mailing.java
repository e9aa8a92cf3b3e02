package app.outboard.mails;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.brand.Brands;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.mail.PostOffice;
import app.outboard.platform.mail.SmtpSettings;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Access;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.RouteTable;
import app.outboard.platform.web.Routes;
import app.outboard.trail.Trail;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Mailing, put together: its verbs, its pages and its jobs. */
public final class Mailing {
    private static final String UNSUBSCRIBE = "/unsubscribe/{token}";

    private final Colleagues colleagues;
    private final Mails mails;
    private final Stationery stationery;
    private final List<Job> jobs;
    private final TestMail testMail;
    private final UnsubscribePages unsubscribe;
    private final Texts texts;

    /**
     * @param smtp null where no server is set: then mails wait
     * @param base the address of this Outboard, from the settings, never from a request
     * @param wayIn makes the addresses by which recipients come in
     * @param wake tells the job runner that there is work
     */
    public Mailing(
            Database database,
            Colleagues colleagues,
            Brands brands,
            Trail trail,
            @Nullable SmtpSettings smtp,
            Supplier<URI> base,
            WayIn wayIn,
            Texts texts,
            InstantSource clock,
            Runnable wake) {
        this.colleagues = colleagues;
        var office = smtp == null ? null : new PostOffice(smtp);
        this.mails = new Mails(database, trail, office != null, base, clock, wake);
        this.stationery = new Stationery(texts);
        this.jobs = List.of(
                new SendJob(database, colleagues, office, base, wayIn, clock),
                new TidyJob(database, colleagues, clock));
        this.testMail = new TestMail(database, colleagues, brands, mails, stationery, texts, clock);
        this.unsubscribe = new UnsubscribePages(new Unsubscribing(database, colleagues, clock));
        this.texts = texts;
    }

    public Mails verbs() {
        return mails;
    }

    /** Somebody who asks for the Monday digest wants mails again, whatever they ended before. */
    public void wanted(String email) {
        for (var reader : colleagues.digestReaders())
            if (reader.email().equals(email))
                colleagues.actingFor(reader.agency(), reader.person()).ifPresent(member -> mails.admit(member, email));
    }

    /** On which mails are laid out. */
    public Stationery stationery() {
        return stationery;
    }

    /** What sends mails, and what drops their bodies after a month. */
    public List<Job> jobs() {
        return jobs;
    }

    public void addTo(RouteTable table, Routes<Member> agency, Flashes flashes) {
        var pages = new MailPages(mails, testMail, texts, flashes);
        agency.get("/{agency}/mails", Role.ANALYST, pages::index)
                .post("/{agency}/mails/test", Role.MANAGER, pages::test)
                .post("/{agency}/mails/admit", Role.MANAGER, pages::admit)
                .post("/{agency}/mails/{mail}/send", Role.MANAGER, pages::send);
        table.open()
                .get(UNSUBSCRIBE, Access.OPEN, unsubscribe::show)
                .postByAddress(UNSUBSCRIBE, Access.OPEN, unsubscribe::end);
    }
}
