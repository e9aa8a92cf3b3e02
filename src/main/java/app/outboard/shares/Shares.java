package app.outboard.shares;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Guests;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ShareId;
import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.crypto.Sealing;
import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The verbs of links. Every change is in the trail, and no token is in any log. */
public final class Shares {
    static final String TOKEN = "share";

    private static final Duration TWINS = Duration.ofSeconds(10);

    private final Database database;
    private final Trail trail;
    private final Passwords passwords;
    private final Sealing sealing;
    private final InstantSource clock;

    public Shares(Database database, Trail trail, Passwords passwords, MasterKey key, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.passwords = passwords;
        this.sealing = key.sealing("share token");
        this.clock = clock;
    }

    /** A link and the path it is opened with. */
    public record Made(ShareId id, String path) {}

    /** All links of the agency, newest first. */
    public List<ShareQueries.Owned> of(Member member) {
        return database.read(member, sql -> ShareQueries.all(sql, member));
    }

    List<Share> of(ClientScope scope) {
        return database.read(scope, sql -> ShareQueries.of(sql, scope));
    }

    Optional<Share> find(ClientScope scope, ShareId id) {
        return database.read(scope, sql -> ShareQueries.find(sql, scope, id));
    }

    Rules rules(Member member) {
        return database.read(member, sql -> ShareQueries.rules(sql, member));
    }

    void rule(Member member, Rules rules) {
        database.<@Nullable Void>write(member, tx -> {
            ShareRows.rule(tx, member, rules);
            trail.note(tx, member.agency(), member.person(), "share.ruled", null, "");
            return null;
        });
    }

    /**
     * Makes a link.
     *
     * @param password null for none
     * @return empty when too many passwords are being hashed at once
     */
    Optional<Made> create(
            ClientScope scope, Kind kind, @Nullable Long subject, Terms terms, @Nullable String password) {
        return create(scope, kind, subject, terms, password, new Standing.Kept());
    }

    /** The same of one whose page may stand still from its first moment. */
    Optional<Made> create(
            ClientScope scope,
            Kind kind,
            @Nullable Long subject,
            Terms terms,
            @Nullable String password,
            Standing standing) {
        var hash = password == null ? null : passwords.hash(password);
        if (password != null && hash == null) return Optional.empty();
        var token = Tokens.forAddress();
        return Optional.of(database.write(scope, tx -> {
            // The twin of a double click finds its brother.
            tx.execute("select pg_advisory_xact_lock(hashtext('outboard.share'), ?)", (int)
                    scope.client().value());
            var twin = ShareQueries.twin(
                    tx, scope, kind, subject, terms.label(), clock.instant().minus(TWINS));
            if (twin.isPresent()) return new Made(twin.get(), path(tx, scope, twin.get()));
            var id = ShareRows.insert(tx, scope, kind, subject, terms, hash, Tokens.hash(token), clock.instant());
            ShareRows.seal(tx, scope, id, Tokens.hash(token), sealing.seal(token, place(scope, id)));
            Guests.admit(tx, scope, TOKEN, Tokens.hash(token), id.value());
            note(tx, scope, "share.created", terms.label());
            stand(tx, scope, id, terms.label(), standing);
            return new Made(id, path(token));
        }));
    }

    /** Where a link is opened; the token is unsealed for it. */
    String path(ClientScope scope, ShareId id) {
        return database.read(scope, sql -> path(sql, scope, id));
    }

    private String path(DSLContext sql, ClientScope scope, ShareId id) {
        return path(sealing.open(ShareQueries.sealed(sql, scope, id), place(scope, id))
                .orElseThrow());
    }

    /** What became of changed settings. */
    enum Saved {
        DONE,
        /** Somebody was faster. */
        CHANGED,
        /** Too many passwords are being hashed at once. */
        BUSY
    }

    /**
     * Changes its settings, all at once or not at all: what is shown anew is never there without the new password.
     *
     * @param password null leaves what there is
     */
    Saved update(
            ClientScope scope, ShareId id, int version, Terms terms, @Nullable String password, Standing standing) {
        var hash = password == null ? null : passwords.hash(password);
        if (password != null && hash == null) return Saved.BUSY;
        return database.write(scope, tx -> {
            var share = ShareQueries.lock(tx, scope, id).orElseThrow();
            if (share.version() != version) return Saved.CHANGED;
            ShareRows.update(tx, scope, id, terms);
            note(tx, scope, "share.changed", terms.label());
            if (hash != null) {
                ShareRows.setPassword(tx, scope, id, hash);
                note(tx, scope, "share.password_set", terms.label());
            }
            stand(tx, scope, id, terms.label(), standing);
            return Saved.DONE;
        });
    }

    private void stand(DSLContext tx, ClientScope scope, ShareId id, String label, Standing standing) {
        switch (standing) {
            case Standing.Kept kept -> {}
            case Standing.Following following -> {
                ShareRows.freeze(tx, scope, id, null, null, clock.instant());
                note(tx, scope, "share.thawed", label);
            }
            case Standing.Still still -> {
                ShareRows.freeze(tx, scope, id, still.page(), Digest.of(still.page()), clock.instant());
                note(tx, scope, "share.frozen", label);
            }
        }
    }

    void removePassword(ClientScope scope, ShareId id) {
        change(scope, id, "share.password_removed", (tx, share) -> ShareRows.setPassword(tx, scope, id, null));
    }

    void pause(ClientScope scope, ShareId id) {
        change(scope, id, "share.paused", (tx, share) -> ShareRows.pause(tx, scope, id, clock.instant()));
    }

    void resume(ClientScope scope, ShareId id) {
        change(scope, id, "share.resumed", (tx, share) -> ShareRows.pause(tx, scope, id, null));
    }

    /** Ends a link for good, at once. */
    public void revoke(ClientScope scope, ShareId id) {
        change(scope, id, "share.revoked", (tx, share) -> {
            if (share.revokedAt() == null) ShareRows.revoke(tx, scope, id, clock.instant());
        });
    }

    /** Gives it another address; the old one is closed at once. */
    void rotate(ClientScope scope, ShareId id) {
        var token = Tokens.forAddress();
        change(scope, id, "share.rotated", (tx, share) -> {
            var old = sealing.open(ShareQueries.sealed(tx, scope, id), place(scope, id));
            old.ifPresent(known -> Guests.expel(tx, scope, Tokens.hash(known)));
            ShareRows.seal(tx, scope, id, Tokens.hash(token), sealing.seal(token, place(scope, id)));
            Guests.admit(tx, scope, TOKEN, Tokens.hash(token), id.value());
        });
    }

    /** What the page said when it was made to stand still; empty where that was tampered with. */
    public Optional<byte[]> frozen(ShareScope scope) {
        var client = scope.client();
        return database.read(
                        client,
                        sql -> ShareQueries.frozen(sql, client, scope.share().id()))
                .filter(frozen -> Digest.isOf(frozen.page(), frozen.sha256()))
                .map(ShareQueries.Frozen::page);
    }

    void opened(ShareScope scope) {
        var client = scope.client();
        database.<@Nullable Void>write(client, tx -> {
            ShareRows.opened(tx, client, scope.share().id(), clock.instant());
            return null;
        });
    }

    /** Deletes all links of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        ShareRows.removeAll(tx, closing);
        Guests.remove(tx, closing);
    }

    private void change(ClientScope scope, ShareId id, String act, BiConsumer<DSLContext, Share> work) {
        database.<@Nullable Void>write(scope, tx -> {
            var share = ShareQueries.lock(tx, scope, id).orElseThrow();
            work.accept(tx, share);
            note(tx, scope, act, share.terms().label());
            return null;
        });
    }

    private void note(DSLContext tx, ClientScope scope, String act, String label) {
        trail.note(tx, scope.agency(), scope.member().person(), act, scope.client(), label);
    }

    private static String path(String token) {
        return "/s/" + token;
    }

    private static String place(ClientScope scope, ShareId id) {
        return "share/" + scope.agency().value() + "/" + id.value();
    }
}
