package app.outboard.accounts;

import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.db.Database;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Signing in: counts the try, checks the password, starts the session. */
final class SigningIn {
    private final Database database;
    private final PersonTrail trail;
    private final Passwords passwords;
    private final LoginLimits limits;
    private final InstantSource clock;

    SigningIn(Database database, PersonTrail trail, Passwords passwords, LoginLimits limits, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.passwords = passwords;
        this.limits = limits;
        this.clock = clock;
    }

    /** A try that was counted. */
    private record Counted(@Nullable Login login, boolean isKnownDevice, long seconds) {}

    Welcome with(Attempt attempt) {
        var counted = database.globalWrite(tx -> count(tx, attempt));
        if (counted.seconds() > 0) return new Welcome.TooMany(counted.seconds());
        var login = counted.login();
        return switch (passwords.check(attempt.password(), login == null ? null : login.passwordHash())) {
            case BUSY -> new Welcome.TooMany(2);
            case WRONG -> wrong(login, attempt);
            case RIGHT -> in(login, counted, attempt, null);
            case RIGHT_BUT_OLD -> in(login, counted, attempt, passwords.hash(attempt.password()));
        };
    }

    private Counted count(DSLContext tx, Attempt attempt) {
        var login = People.login(tx, attempt.email()).orElse(null);
        boolean known = attempt.isFromKnownDevice(login);
        return new Counted(login, known, Throttle.count(tx, clock.instant(), attempt.limits(limits, known)));
    }

    private Welcome wrong(@Nullable Login login, Attempt attempt) {
        if (login != null)
            database.<@Nullable Void>globalWrite(tx -> {
                trail.note(tx, login.person(), login.person(), "session.refused", attempt.address());
                return null;
            });
        return new Welcome.Wrong();
    }

    private Welcome in(@Nullable Login login, Counted counted, Attempt attempt, @Nullable String rehashed) {
        if (login == null) return new Welcome.Wrong();
        return database.globalWrite(tx -> {
            var now = clock.instant();
            if (rehashed != null) People.rehash(tx, login.person(), rehashed);
            Throttle.forgive(tx, attempt.limits(limits, counted.isKnownDevice()));
            Throttle.tidyUp(tx, now);
            Sessions.tidyUp(tx, now);
            var token = Sessions.start(tx, login.person(), attempt.device(), attempt.address(), now);
            trail.note(tx, login.person(), login.person(), "session.started", attempt.device());
            var lasting = rehashed == null ? login : new Login(login.person(), rehashed, login.demo());
            return new Welcome.In(token, Attempt.markFor(lasting));
        });
    }
}
