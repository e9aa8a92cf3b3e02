package app.outboard.accounts;

import static app.outboard.schema.Tables.AGENCY;
import static app.outboard.schema.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.inline;

import app.outboard.ids.AgencyId;
import app.outboard.ids.PersonId;
import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import java.time.InstantSource;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Makes agencies and their first owner. One at a time on the whole database, so that nobody is first twice. */
final class SettingUp {
    private static final int ONE_AT_A_TIME = 771_002;
    private static final int LONGEST_NAME = 80;

    private final Database database;
    private final PersonTrail trail;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final InstantSource clock;

    SettingUp(Database database, PersonTrail trail, Passwords passwords, PasswordRules rules, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.passwords = passwords;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Makes the agency, or says what is wrong with it.
     *
     * @param byOperator whether it was the command line; a person in the browser may only be the first
     */
    SetUp make(NewAgency raw, boolean byOperator) {
        var wished = tidy(raw);
        var existing = database.global(sql -> People.login(sql, wished.email())).orElse(null);
        if (existing != null && existing.demo()) return refused("email", Text.of("accounts.email.demo"));
        if (existing != null && !byOperator) return new SetUp.TooLate();
        var errors = errors(wished, existing);
        if (errors.any()) return new SetUp.Refused(errors.byField());
        var hash = existing == null ? passwords.hash(wished.password()) : existing.passwordHash();
        if (hash == null) return refused("password", Text.of("accounts.password.busy"));
        return database.globalWrite(tx -> make(tx, wished, existing, hash, byOperator));
    }

    /** Until the transaction ends nobody else makes an agency. */
    static void oneAtATime(DSLContext tx) {
        tx.execute("select pg_advisory_xact_lock({0})", inline(ONE_AT_A_TIME));
    }

    private static NewAgency tidy(NewAgency raw) {
        var email = Email.tidy(raw.email());
        var person = raw.personName().isBlank()
                ? Email.localPart(email)
                : raw.personName().strip();
        var slug = raw.slug().isBlank() ? AgencySlug.of(raw.name()) : raw.slug().strip();
        return new NewAgency(raw.name().strip(), slug, person, email, raw.password());
    }

    private Errors errors(NewAgency wished, @Nullable Login existing) {
        var errors = new Errors()
                .demand(!wished.name().isEmpty(), "name", Text.of("accounts.name.missing"))
                .demand(wished.name().length() <= LONGEST_NAME, "name", Text.of("accounts.name.long", LONGEST_NAME))
                .demand(
                        wished.personName().length() <= LONGEST_NAME,
                        "personName",
                        Text.of("accounts.name.long", LONGEST_NAME))
                .demand(Email.isWellFormed(wished.email()), "email", Text.of("accounts.email.form"));
        AgencySlug.complaint(wished.slug()).ifPresent(complaint -> errors.add("slug", complaint));
        if (existing == null)
            rules.complaint(wished.password(), wished.name(), wished.slug(), wished.personName(), wished.email())
                    .ifPresent(complaint -> errors.add("password", complaint));
        else if (isWrong(wished.password(), existing)) errors.add("password", Text.of("accounts.password.not_theirs"));
        return errors;
    }

    private boolean isWrong(String password, Login existing) {
        return passwords.check(password, existing.passwordHash()) == Passwords.Verdict.WRONG;
    }

    private SetUp make(DSLContext tx, NewAgency wished, @Nullable Login existing, String hash, boolean byOperator) {
        oneAtATime(tx);
        if (!byOperator && AgencyQueries.isAnybodyThere(tx)) return new SetUp.TooLate();
        if (AgencyQueries.bySlug(tx, wished.slug()).isPresent())
            return refused("slug", Text.of("accounts.slug.taken", wished.slug()));
        if (existing == null && People.login(tx, wished.email()).isPresent())
            return refused("email", Text.of("accounts.email.taken"));
        var now = clock.instant();
        var owner =
                existing == null ? People.add(tx, wished.email(), wished.personName(), hash, now) : existing.person();
        var agency = add(tx, wished, owner);
        if (!byOperator) Demos.welcome(tx, owner, clock);
        trail.noteIn(tx, agency, byOperator ? null : owner, "agency.set_up", wished.name());
        return new SetUp.Done(AgencyQueries.bySlug(tx, wished.slug()).orElseThrow());
    }

    private AgencyId add(DSLContext tx, NewAgency wished, PersonId owner) {
        var now = Times.utc(clock.instant());
        var agency = tx.insertInto(AGENCY)
                .set(AGENCY.SLUG, wished.slug())
                .set(AGENCY.NAME, wished.name())
                .set(AGENCY.CREATED_AT, now)
                .returningResult(AGENCY.ID)
                .fetchSingle()
                .value1();
        tx.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.AGENCY_ID, agency)
                .set(MEMBERSHIP.PERSON_ID, owner)
                .set(MEMBERSHIP.ROLE, Role.OWNER.word())
                .set(MEMBERSHIP.CREATED_AT, now)
                .execute();
        return agency;
    }

    private static SetUp refused(String field, Text reason) {
        return new SetUp.Refused(Map.of(field, reason));
    }
}
