package app.outboard.accounts;

import app.outboard.accounts.PasswordChange.Done;
import app.outboard.accounts.PasswordChange.Refused;
import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import java.time.InstantSource;
import java.util.stream.Stream;

/** Changes passwords, and ends the sessions that the old one opened. */
final class ChangingPassword {
    private final Database database;
    private final PersonTrail trail;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final InstantSource clock;

    ChangingPassword(
            Database database, PersonTrail trail, Passwords passwords, PasswordRules rules, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.passwords = passwords;
        this.rules = rules;
        this.clock = clock;
    }

    /** By the operator, who need not know the old one. */
    PasswordChange byOperator(String rawEmail, String password) {
        var email = Email.tidy(rawEmail);
        var login = database.global(sql -> People.login(sql, email)).orElse(null);
        if (login == null) return new Refused("email", Text.of("accounts.email.unknown", email));
        return change(login, email, password, 0);
    }

    /** By the person, in a session that stays. */
    PasswordChange bySelf(SignedIn signedIn, String current, String password) {
        var email = signedIn.person().email();
        var login = database.global(sql -> People.login(sql, email)).orElseThrow();
        return switch (passwords.check(current, login.passwordHash())) {
            case WRONG -> new Refused("current", Text.of("accounts.password.current_wrong"));
            case BUSY -> new Refused("current", Text.of("accounts.password.busy"));
            case RIGHT, RIGHT_BUT_OLD -> change(login, email, password, signedIn.session());
        };
    }

    private PasswordChange change(Login login, String email, String password, long session) {
        var complaint = rules.complaint(password, words(login, email));
        if (complaint.isPresent()) return new Refused("password", complaint.get());
        var hash = passwords.hash(password);
        if (hash == null) return new Refused("password", Text.of("accounts.password.busy"));
        return database.globalWrite(tx -> {
            People.setPassword(tx, login.person(), hash, clock.instant());
            Sessions.endOthers(tx, login.person(), session);
            var token = session == 0 ? "" : Sessions.rotate(tx, session);
            trail.note(tx, login.person(), session == 0 ? null : login.person(), "password.changed", email);
            return new Done(token);
        });
    }

    /** Their own name and address, and the names of their agencies. */
    private String[] words(Login login, String email) {
        return database.global(sql -> Stream.concat(
                        Stream.concat(Stream.of(email), People.name(sql, login.person()).stream()),
                        AgencyQueries.names(sql, login.person()).stream())
                .toArray(String[]::new));
    }
}
