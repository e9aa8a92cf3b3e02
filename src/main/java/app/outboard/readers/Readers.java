package app.outboard.readers;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Guest;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.ClientId;
import app.outboard.ids.ReaderId;
import app.outboard.mails.Mails;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Jobs;
import app.outboard.platform.mail.Letterhead;
import app.outboard.platform.mail.Mailbox;
import app.outboard.trail.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The verbs of client people: invited, let in, sent away. */
final class Readers {
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(10);

    private final Database database;
    private final Trail trail;
    private final Passes passes;
    private final Mails mails;
    private final ReaderMail letters;
    private final Clients clients;
    private final Language language;
    private final InstantSource clock;

    /** @param language in which a client's people are written to */
    Readers(
            Database database,
            Trail trail,
            Passes passes,
            Mails mails,
            ReaderMail letters,
            Clients clients,
            Language language,
            InstantSource clock) {
        this.clients = clients;
        this.language = language;
        this.database = database;
        this.trail = trail;
        this.passes = passes;
        this.mails = mails;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether links go out by mail; else the agency hands them over. */
    boolean sends() {
        return mails.sends();
    }

    List<ReaderRows.Listed> of(ClientScope scope) {
        return database.read(scope, sql -> ReaderRows.of(sql, scope, clock.instant()));
    }

    /** The path of a link that is to be handed over; null where there is none. */
    @Nullable
    String handedOver(ClientScope scope, ReaderRows.Listed listed) {
        var sealed = listed.pass();
        return sealed == null ? null : passes.open(scope, listed.id(), sealed).orElse(null);
    }

    /** Lets somebody read of this client, and sends them a link. Again, it sends another. */
    void invite(ClientScope scope, Mailbox to, String name) {
        var letterhead = letters.letterhead(scope);
        database.<@Nullable Void>write(scope, tx -> {
            var id = ReaderRows.invite(tx, scope, to.address(), name, clock.instant());
            link(tx, scope, letterhead, id);
            note(tx, scope, "reader.invited", to.address());
            return null;
        });
        mails.hurry();
    }

    /** Sends another link; false where they are not of this client's people. */
    boolean sendLink(ClientScope scope, ReaderId id) {
        var letterhead = letters.letterhead(scope);
        boolean sent = database.write(scope, tx -> {
            var reader = own(tx, scope, id);
            reader.ifPresent(it -> {
                link(tx, scope, letterhead, id);
                note(tx, scope, "reader.link_made", it.email());
            });
            return reader.isPresent();
        });
        mails.hurry();
        return sent;
    }

    /** Takes the client from them, and ends whatever lets them in, at once; empty where they did not have it. */
    Optional<Reader> remove(ClientScope scope, ReaderId id) {
        return database.write(scope, tx -> {
            var reader = own(tx, scope, id);
            reader.ifPresent(it -> {
                ReaderRows.remove(tx, scope, id);
                passes.endAll(tx, scope, id);
                note(tx, scope, "reader.removed", it.email());
            });
            return reader;
        });
    }

    /**
     * Somebody asks for a link. Whether anybody of that address may read is found out and then left to a job, which takes
     * as long for a stranger.
     */
    void ask(Member house, String email) {
        database.<@Nullable Void>write(house, tx -> {
            var reader = ReaderRows.find(tx, house, email).map(Reader::id).orElse(new ReaderId(0));
            var payload = "{\"v\":1,\"agency\":%d,\"reader\":%d}"
                    .formatted(house.agency().value(), reader.value());
            var at = clock.instant();
            Jobs.enqueue(tx, AskJob.NAME, house.agency().value() + "-" + reader.value() + "-" + at, payload, at);
            return null;
        });
        mails.hurry();
    }

    /** Puts the letter somebody asked for into the outbox; none for somebody who may not read any more. */
    void answer(Member operator, ReaderId id) {
        if (!mails.sends()) return;
        var reader = database.read(operator, sql -> ReaderRows.find(sql, operator, id));
        var client = reader.flatMap(it -> it.clients().stream().min(Comparator.comparingLong(ClientId::value)))
                .flatMap(it -> clients.byId(operator, it));
        if (client.isEmpty()) return;
        var effect = new Effect(id, false, clock.instant());
        var letterhead = letters.letterhead(operator);
        database.write(
                operator,
                tx -> mails.put(
                        tx,
                        operator,
                        letters.answer(
                                operator, letterhead, reader.orElseThrow(), effect, language.of(tx, client.get()))));
        mails.hurry();
    }

    /** Whether a link opens yet. */
    boolean opens(Guest guest, String token) {
        return database.read(guest.member(), sql -> passes.opens(sql, guest.member(), token));
    }

    /** Takes a link for a session; empty where it was used, is too old, or nobody is to come in by it any more. */
    Optional<String> redeem(Guest guest, String token) {
        var id = new ReaderId(guest.subject());
        return database.write(guest.member(), tx -> {
            var reader = ReaderRows.find(tx, guest.member(), id);
            var session = reader.flatMap(it -> passes.redeem(tx, guest.member(), id, token));
            session.ifPresent(it -> {
                ReaderRows.seen(tx, guest.member(), id, clock.instant());
                trail.note(
                        tx,
                        guest.member().agency(),
                        null,
                        "reader.came_in",
                        null,
                        reader.orElseThrow().email());
            });
            return session;
        });
    }

    /** Who comes with a session's token; it counts as used now. */
    Optional<Reader> find(Guest guest, String token) {
        var member = guest.member();
        var id = new ReaderId(guest.subject());
        var last = new Instant[1];
        var reader = database.read(member, sql -> {
            var used = passes.lastUse(sql, member, id, token);
            last[0] = used.orElse(Instant.MIN);
            return used.flatMap(it -> ReaderRows.find(sql, member, id));
        });
        if (reader.isPresent() && last[0].isBefore(clock.instant().minus(TOUCHED_EVERY))) touch(member, id, token);
        return reader;
    }

    void leave(ReaderScope scope, String token) {
        database.<@Nullable Void>write(scope.client(), tx -> {
            passes.endSession(tx, scope.client(), token);
            return null;
        });
    }

    static void removeAll(DSLContext tx, Closing closing) {
        ReaderRows.removeAll(tx, closing);
    }

    private void touch(Member member, ReaderId id, String token) {
        database.<@Nullable Void>write(member, tx -> {
            passes.used(tx, member, token);
            ReaderRows.seen(tx, member, id, clock.instant());
            return null;
        });
    }

    private static Optional<Reader> own(DSLContext sql, ClientScope scope, ReaderId id) {
        return ReaderRows.find(sql, scope, id).filter(reader -> ReaderRows.reads(reader, scope.client()));
    }

    /** By mail, or where none can be sent into the agency's hands. */
    private void link(DSLContext tx, ClientScope scope, Letterhead letterhead, ReaderId id) {
        if (!mails.sends()) {
            passes.handOver(tx, scope, id);
            return;
        }
        var reader = ReaderRows.find(tx, scope, id).orElseThrow();
        var effect = new Effect(id, true, clock.instant());
        mails.put(tx, scope.member(), letters.invitation(scope, letterhead, reader, effect, language.of(tx, scope)));
    }

    private void note(DSLContext tx, ClientScope scope, String act, String subject) {
        trail.note(tx, scope.agency(), scope.member().person(), act, scope.client(), subject);
    }
}
