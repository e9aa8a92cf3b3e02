package app.outboard.home;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Colleagues.DigestReader;
import app.outboard.accounts.Member;
import app.outboard.brand.Brands;
import app.outboard.clients.Clients;
import app.outboard.mails.Draft;
import app.outboard.mails.Mails;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.mail.Letterhead;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every hour, puts the Monday digest into the outbox for whoever has Monday seven o'clock behind them: a server that slept
 * is late, and never twice.
 */
public final class DigestJob implements Job {
    public static final String NAME = "digest";
    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);
    private static final int HOUR = 7;

    private final Database database;
    private final Colleagues colleagues;
    private final Overviews overviews;
    private final Brands brands;
    private final Mails mails;
    private final Stationery stationery;
    private final Words words;
    private final InstantSource clock;
    private final Consumer<Instant> next;

    /** @param next has this job run again at that time */
    public DigestJob(
            Database database,
            Colleagues colleagues,
            Clients clients,
            Brands brands,
            Mails mails,
            Stationery stationery,
            Texts texts,
            InstantSource clock,
            Consumer<Instant> next) {
        this.database = database;
        this.colleagues = colleagues;
        this.overviews = new Overviews(database, clients, clock);
        this.brands = brands;
        this.mails = mails;
        this.stationery = stationery;
        this.words = Words.of(texts);
        this.clock = clock;
        this.next = next;
    }

    /** The next full hour: every time zone's seven o'clock is one, or half past. */
    public static Instant after(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        next.accept(after(clock.instant()));
        for (var reader : colleagues.digestReaders()) if (isDue(reader)) tryPut(reader);
        mails.hurry();
    }

    /** One reader's trouble is not another's, who may be of another agency. */
    private void tryPut(DigestReader reader) {
        try {
            put(reader);
        } catch (RuntimeException e) {
            LOG.error(
                    "The digest of person {} could not be put", reader.person().value(), e);
        }
    }

    private boolean isDue(DigestReader reader) {
        var there = clock.instant().atZone(reader.zone());
        return there.getDayOfWeek() == DayOfWeek.MONDAY && there.getHour() >= HOUR;
    }

    private void put(DigestReader reader) {
        colleagues.actingFor(reader.agency(), reader.person()).ifPresent(member -> put(reader, member));
    }

    private void put(DigestReader reader, Member member) {
        var day = clock.instant().atZone(reader.zone()).toLocalDate();
        var effect = "digest:" + day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        var to = Mailbox.named(reader.name(), reader.email());
        if (database.read(member, sql -> mails.knows(sql, member, effect, to))) return;
        var portfolio =
                overviews.portfolio(member, overviews.roster(member), name -> name.equals("period") ? "7d" : null);
        if (portfolio.standings().isEmpty()) return;
        var mail = DigestMail.of(member, portfolio, mails.base(), Mails.WAY_OUT, words);
        var letter = draft(effect, to, mail, brands.letterhead(member));
        database.write(member, tx -> mails.put(tx, member, letter));
    }

    private Draft draft(String effect, Mailbox to, DigestMail mail, Letterhead letterhead) {
        return new Draft(
                null,
                NAME,
                effect,
                to,
                List.of(),
                null,
                letterhead.sender(),
                mail.subject(),
                stationery.html("home/digest", Map.of("mail", mail), letterhead),
                mail.text() + letterhead.signature(),
                letterhead.with(List.of()),
                true);
    }
}
