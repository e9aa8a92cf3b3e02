package app.outboard.mails;

import static app.outboard.schema.Tables.MAIL;
import static app.outboard.schema.Tables.MAIL_ENCLOSURE;
import static app.outboard.schema.Tables.MAIL_REFUSAL;
import static app.outboard.schema.Tables.MAIL_WAY_OUT;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Member;
import app.outboard.ids.MailId;
import app.outboard.platform.db.Database;
import app.outboard.platform.mail.Mailbox;
import app.outboard.trail.Trail;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** The door to the outbox. */
public final class Mails {
    /** Stands in a mail's HTML and text where the address belongs that ends such mails. */
    public static final String WAY_OUT = "https://way-out.invalid/";

    /** Stands where the address belongs by which the recipient comes in. */
    public static final String WAY_IN = "https://way-in.invalid/";

    /** How long bodies and files are kept. */
    static final Duration KEPT = Duration.ofDays(30);

    private final Database database;
    private final Trail trail;
    private final boolean sends;
    private final Supplier<URI> base;
    private final InstantSource clock;
    private final Runnable wake;

    /**
     * @param sends whether an SMTP server is set
     * @param base the address of this Outboard, from the settings
     * @param wake tells the job runner that there is work
     */
    public Mails(
            Database database, Trail trail, boolean sends, Supplier<URI> base, InstantSource clock, Runnable wake) {
        this.database = database;
        this.trail = trail;
        this.sends = sends;
        this.base = base;
        this.clock = clock;
        this.wake = wake;
    }

    /** Whether mails go out at all. */
    public boolean sends() {
        return sends;
    }

    /** The address of this Outboard, for links in mails. */
    public URI base() {
        return base.get();
    }

    /**
     * Puts a mail into the outbox in the caller's transaction: it goes out if that commits, and not otherwise.
     *
     * @return empty where this recipient has had one of this effect
     */
    public Optional<MailId> put(DSLContext tx, Member member, Draft draft) {
        if (!sends) return hold(tx, member, draft, Hold.NO_SMTP);
        var id = new MailRows(tx, member.agency()).insert(draft, State.QUEUED, "", base(), clock.instant());
        id.ifPresent(it -> {
            SendJob.enqueue(tx, member.agency(), it, 0, clock.instant());
            TidyJob.enqueue(tx, member.agency(), it, clock.instant().plus(KEPT));
        });
        return id;
    }

    /** The same for one that waits until somebody sends it. */
    public Optional<MailId> hold(DSLContext tx, Member member, Draft draft, Hold why) {
        var id = new MailRows(tx, member.agency()).insert(draft, State.HELD, why.key(), base(), clock.instant());
        id.ifPresent(
                it -> TidyJob.enqueue(tx, member.agency(), it, clock.instant().plus(KEPT)));
        return id;
    }

    /** Whether this recipient has had one of this effect, or has one waiting. */
    public boolean knows(DSLContext sql, Member member, String effect, Mailbox recipient) {
        return new MailRows(sql, member.agency()).knows(effect, recipient.address());
    }

    /** Looks for due mails now; for after the transaction that put them has ended. */
    public void hurry() {
        wake.run();
    }

    /** Sends what was held or has failed; false where there is nothing to send, or nothing to send it with. */
    boolean send(Member member, MailId id) {
        boolean queued = sends
                && database.write(member, tx -> {
                    var rows = new MailRows(tx, member.agency());
                    var again = rows.again(id, clock.instant());
                    again.ifPresent(it -> {
                        SendJob.enqueue(tx, member.agency(), id, it.tries(), clock.instant());
                        trail.note(
                                tx, member.agency(), member.person(), "mail.sent_again", it.client(), it.recipient());
                    });
                    return again.isPresent();
                });
        if (queued) hurry();
        return queued;
    }

    /** Lets somebody get mails again who had ended them. */
    public boolean admit(Member member, String recipient) {
        return database.write(member, tx -> {
            boolean admitted = new MailRows(tx, member.agency()).admit(recipient);
            if (admitted) trail.note(tx, member.agency(), member.person(), "mail.recipient_admitted", null, recipient);
            return admitted;
        });
    }

    MailPage page(Member member, MailRequest request) {
        return database.read(member, sql -> new MailQueries(sql, member.agency()).page(request));
    }

    /** Deletes all mails of an agency that is being removed. */
    public static void remove(DSLContext tx, Closing closing) {
        for (var table : List.of(MAIL_WAY_OUT, MAIL_ENCLOSURE, MAIL, MAIL_REFUSAL))
            tx.deleteFrom(table)
                    .where(table.field(MAIL.AGENCY_ID).eq(closing.agency()))
                    .execute();
    }
}
