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

    /** Changes its settings, unless somebody was faster. */
    boolean update(ClientScope scope, ShareId id, int version, Terms terms) {
        return database.write(scope, tx -> {
            var share = ShareQueries.lock(tx, scope, id).orElseThrow();
            if (share.version() != version) return false;
            ShareRows.update(tx, scope, id, terms);
            note(tx, scope, "share.changed", terms.label());
            return true;
        });
    }

    /**
     * Another password, or none; whoever was in has to ask for it.
     *
     * @return false when too many passwords are being hashed at once
     */
    boolean setPassword(ClientScope scope, ShareId id, @Nullable String password) {
        var hash = password == null ? null : passwords.hash(password);
        if (password != null && hash == null) return false;
        change(
                scope,
                id,
                password == null ? "share.password_removed" : "share.password_set",
                (tx, share) -> ShareRows.setPassword(tx, scope, id, hash));
        return true;
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

    /** Makes the page stand still as it is now, or follow the figures again. */
    void freeze(ClientScope scope, ShareId id, byte @Nullable [] page) {
        change(
                scope,
                id,
                page == null ? "share.thawed" : "share.frozen",
                (tx, share) ->
                        ShareRows.freeze(tx, scope, id, page, page == null ? null : Digest.of(page), clock.instant()));
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
