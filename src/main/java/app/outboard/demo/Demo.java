package app.outboard.demo;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Demos;
import app.outboard.accounts.Member;
import app.outboard.demo.invented.Script;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Jobs;
import app.outboard.platform.text.Texts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verbs of the demo agency: ask for it, wait for it, remove it. */
public final class Demo {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Database database;
    private final Demos demos;
    private final Texts texts;
    private final InstantSource clock;
    private final Script script;
    private final Removal removal;
    private final Runnable wake;

    /** @param wake tells the job runner that there is work */
    Demo(
            Database database,
            Demos demos,
            Texts texts,
            InstantSource clock,
            Script script,
            Removal removal,
            Runnable wake) {
        this.database = database;
        this.demos = demos;
        this.texts = texts;
        this.clock = clock;
        this.script = script;
        this.removal = removal;
        this.wake = wake;
    }

    /** What the demo's person signs in with. */
    public record Access(String slug, String email, String password) {}

    /**
     * Makes the demo agency, which takes some seconds, unless it is there, and gives its person a new password.
     *
     * @return empty when it could not be made; the log says why
     */
    public Optional<Access> ready() throws InterruptedException {
        var member = begin().orElse(null);
        if (member == null || !made(member)) return Optional.empty();
        return demos.newPassword(member)
                .map(password -> new Access(member.house().slug(), demos.email(member), password));
    }

    /** Opens the agency and has it filled in the background; again changes nothing. Empty when the server is too busy. */
    Optional<Member> begin() {
        var member = demos.open(texts.say("demo.agency"), texts.say("demo.person"));
        member.ifPresent(this::ask);
        return member;
    }

    /** Empty for an agency that is no demo. */
    Optional<Making> making(Member member) {
        if (!member.house().demo()) return Optional.empty();
        return database.read(member, sql -> MakingRows.find(sql, member.agency()));
    }

    /** Removes the agency with all that is in it. False when it is no demo. */
    boolean remove(Member member) {
        var closing = demos.closing(member);
        closing.ifPresent(this::remove);
        return closing.isPresent();
    }

    private void remove(Closing closing) {
        database.<@Nullable Void>job(closing.owner(), tx -> {
            removal.remove(tx, closing);
            return null;
        });
    }

    private void ask(Member member) {
        var now = clock.instant();
        boolean first = database.write(member, tx -> {
            boolean asked =
                    MakingRows.ask(tx, member.agency(), now, script.clients().size());
            if (asked) Jobs.enqueue(tx, DemoJob.NAME, DemoJob.instance(member), DemoJob.payload(member), now);
            return asked;
        });
        if (first) wake.run();
    }

    /** Waits until whichever node does it has done it. */
    private boolean made(Member member) throws InterruptedException {
        var now = making(member);
        while (now.isPresent() && !now.get().ended()) {
            Thread.sleep(BETWEEN_LOOKS);
            now = making(member);
        }
        return now.map(Making::made).orElse(false);
    }
}
