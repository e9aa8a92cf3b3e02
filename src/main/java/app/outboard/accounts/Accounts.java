package app.outboard.accounts;

import static app.outboard.schema.Tables.AGENCY;

import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Agencies, people and sessions: the verbs, and the only maker of {@link Member}. */
public final class Accounts {
    private final Database database;
    private final Trail trail;
    private final PersonTrail personTrail;
    private final InstantSource clock;
    private final SigningIn signingIn;
    private final SettingUp settingUp;
    private final ChangingPassword changingPassword;
    private final Demos demos;

    /** With the limits and the clock of real life. */
    public Accounts(Database database) {
        this(database, new Trail(InstantSource.system()), new Passwords(), LoginLimits.STRICT, InstantSource.system());
    }

    public Accounts(Database database, Trail trail, Passwords passwords, LoginLimits limits, InstantSource clock) {
        var rules = new PasswordRules();
        this.database = database;
        this.trail = trail;
        this.clock = clock;
        this.personTrail = new PersonTrail(trail);
        this.signingIn = new SigningIn(database, personTrail, passwords, limits, clock);
        this.settingUp = new SettingUp(database, personTrail, passwords, rules, clock);
        this.changingPassword = new ChangingPassword(database, personTrail, passwords, rules, clock);
        this.demos = new Demos(database, trail, personTrail, passwords, clock);
    }

    /** The operator at the command line, who may do everything in the agency; empty when there is no such agency. */
    public Optional<Member> operator(String agencySlug) {
        return database.global(sql -> AgencyQueries.bySlug(sql, agencySlug))
                .map(agency -> new Member(agency, null, Role.OWNER));
    }

    /** The agency that is there to look around in. */
    public Demos demos() {
        return demos;
    }

    /** Makes an agency by the operator's word: a further one too, and for a person who is there already. */
    public SetUp setUp(NewAgency wished) {
        return settingUp.make(wished, true);
    }

    /** Gives somebody a new password by the operator's word, and ends all their sessions. */
    public PasswordChange changePassword(String email, String password) {
        return changingPassword.byOperator(email, password);
    }

    /** The first run in the browser, which happens once. */
    SetUp setUpFirst(NewAgency wished) {
        return settingUp.make(wished, false);
    }

    /** Whether nobody has set up an agency yet; a demo does not count. */
    public boolean isFirstRun() {
        return !database.global(AgencyQueries::isAnybodyThere);
    }

    Welcome signIn(Attempt attempt) {
        return signingIn.with(attempt);
    }

    PasswordChange changePassword(SignedIn signedIn, String current, String password) {
        return changingPassword.bySelf(signedIn, current, password);
    }

    /** Who a session's token stands for; the session counts as used now. */
    Optional<SignedIn> find(String token) {
        var found = database.global(sql -> Sessions.find(sql, token, clock.instant()));
        found.filter(Sessions.Found::isStale)
                .ifPresent(stale ->
                        change(tx -> Sessions.touch(tx, stale.signedIn().session(), clock.instant())));
        return found.map(Sessions.Found::signedIn);
    }

    List<Sessions.Listed> sessions(SignedIn signedIn) {
        return database.global(sql -> Sessions.of(sql, signedIn.person().id(), clock.instant()));
    }

    void endSession(SignedIn signedIn, long session) {
        var person = signedIn.person().id();
        change(tx -> {
            if (Sessions.end(tx, person, session) > 0) personTrail.note(tx, person, person, "session.ended", "");
        });
    }

    void endOtherSessions(SignedIn signedIn) {
        var person = signedIn.person().id();
        change(tx -> {
            Sessions.endOthers(tx, person, signedIn.session());
            personTrail.note(tx, person, person, "session.others_ended", "");
        });
    }

    void saveProfile(SignedIn signedIn, String name, boolean shortcuts) {
        var person = signedIn.person().id();
        change(tx -> {
            People.setProfile(tx, person, name, shortcuts);
            if (!name.equals(signedIn.person().name())) personTrail.note(tx, person, person, "person.renamed", name);
        });
    }

    DigestWish digest(SignedIn signedIn) {
        return database.global(sql -> People.digest(sql, signedIn.person().id()));
    }

    void saveDigest(SignedIn signedIn, DigestWish wish) {
        change(tx -> People.setDigest(tx, signedIn.person().id(), wish));
    }

    void saveTheme(SignedIn signedIn, String theme) {
        change(tx -> People.setTheme(tx, signedIn.person().id(), theme));
    }

    void saveSettings(Member member, Agency settings) {
        database.<@Nullable Void>write(member, tx -> {
            tx.update(AGENCY)
                    .set(AGENCY.NAME, settings.name())
                    .set(AGENCY.FEW_CLICKS, settings.fewClicks())
                    .set(AGENCY.PROVISIONAL_DAYS, settings.provisionalDays())
                    .set(AGENCY.RATE_CHANGE_POINTS, settings.rateChangePoints())
                    .set(AGENCY.COUNT_CHANGE_PERCENT, settings.countChangePercent())
                    .where(AGENCY.ID.eq(member.agency()))
                    .execute();
            trail.note(tx, member.agency(), member.person(), "agency.settings_changed", null, settings.name());
            return null;
        });
    }

    private void change(Consumer<DSLContext> work) {
        database.<@Nullable Void>globalWrite(tx -> {
            work.accept(tx);
            return null;
        });
    }
}
