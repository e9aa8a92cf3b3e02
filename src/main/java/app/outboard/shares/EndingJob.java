package app.outboard.shares;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.brand.Brands;
import app.outboard.mails.Draft;
import app.outboard.mails.Mails;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.mail.Letterhead;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a day, tells an agency's owners which links end within the week: each owner once for each end of a link. */
public final class EndingJob implements Job {
    public static final String NAME = "ending-links";
    private static final Logger LOG = LoggerFactory.getLogger(EndingJob.class);

    private final Database database;
    private final Colleagues colleagues;
    private final Brands brands;
    private final Mails mails;
    private final Stationery stationery;
    private final ShareWords words;
    private final InstantSource clock;
    private final Consumer<Instant> next;

    /** @param next has this job run again at that time */
    public EndingJob(
            Database database,
            Colleagues colleagues,
            Brands brands,
            Mails mails,
            Stationery stationery,
            Texts texts,
            InstantSource clock,
            Consumer<Instant> next) {
        this.database = database;
        this.colleagues = colleagues;
        this.brands = brands;
        this.mails = mails;
        this.stationery = stationery;
        this.words = new ShareWords(texts);
        this.clock = clock;
        this.next = next;
    }

    /** What the mail says. */
    record Page(String title, String text, String href, String button, String why, String end, String wayOut) {}

    /** The next morning. */
    public static Instant after(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS).plus(Duration.ofHours(6));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        next.accept(after(clock.instant()));
        for (var operator : colleagues.operators()) if (!operator.house().demo()) tryWarn(operator);
        mails.hurry();
    }

    /** One agency's trouble is not another's. */
    private void tryWarn(Member operator) {
        try {
            warn(operator);
        } catch (RuntimeException e) {
            LOG.error(
                    "Owners of agency {} could not be told of ending links",
                    operator.agency().value(),
                    e);
        }
    }

    private void warn(Member operator) {
        var now = clock.instant();
        var ending = database.read(operator, sql -> ShareQueries.all(sql, operator)).stream()
                .filter(owned -> owned.share().state(now, owned.archived()) == State.ACTIVE)
                .filter(owned -> words.soon(owned.share(), now) != null)
                .toList();
        if (ending.isEmpty()) return;
        var owners = colleagues.owners(operator);
        var letterhead = brands.letterhead(operator);
        for (var owned : ending) for (var owner : owners) put(operator, owned, owner, letterhead);
    }

    private void put(Member operator, ShareQueries.Owned owned, Mailbox owner, Letterhead letterhead) {
        var effect = "share-ends:" + owned.share().id().value() + ":"
                + owned.share().terms().expiresAt();
        if (database.read(operator, sql -> mails.knows(sql, operator, effect, owner))) return;
        database.write(operator, tx -> mails.put(tx, operator, draft(operator, owned, owner, effect, letterhead)));
    }

    private Draft draft(
            Member operator, ShareQueries.Owned owned, Mailbox owner, String effect, Letterhead letterhead) {
        var label = owned.share().terms().label();
        var title = words.say("shares.ending.title", label);
        var text = words.say(
                "shares.ending.text",
                words.kind(owned.share().kind()),
                owned.client(),
                words.end(owned.share(), ZoneOffset.UTC));
        var path = "/" + operator.house().slug() + "/clients/" + owned.slug() + "/shares/"
                + owned.share().id().value();
        var href = mails.base().toString().replaceFirst("/$", "") + path;
        var page = new Page(
                title,
                text,
                href,
                words.say("shares.ending.open"),
                words.say("shares.ending.why"),
                words.say("shares.ending.end"),
                Mails.WAY_OUT);
        return new Draft(
                null,
                NAME,
                effect,
                owner,
                List.of(),
                null,
                letterhead.sender(),
                title,
                stationery.html("shares/ending", Map.of("mail", page), letterhead),
                String.join("\n\n", title, text, href, page.why(), page.end() + ": " + Mails.WAY_OUT)
                        + letterhead.signature(),
                letterhead.with(List.of()),
                true);
    }
}
