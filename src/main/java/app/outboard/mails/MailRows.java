package app.outboard.mails;

import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.MAIL;
import static app.outboard.schema.Tables.MAIL_ENCLOSURE;
import static app.outboard.schema.Tables.MAIL_REFUSAL;
import static app.outboard.schema.Tables.MAIL_WAY_OUT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import app.outboard.ids.AgencyId;
import app.outboard.ids.ClientId;
import app.outboard.ids.MailId;
import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.mail.Enclosure;
import app.outboard.platform.mail.Mailbox;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The rows of one agency's outbox. */
final class MailRows {
    private final DSLContext tx;
    private final AgencyId agency;

    MailRows(DSLContext tx, AgencyId agency) {
        this.tx = tx;
        this.agency = agency;
    }

    /** Empty where the recipient has had one of this effect. */
    Optional<MailId> insert(Draft draft, State state, String reason, URI base, Instant now) {
        var recipient = draft.to().address();
        var replyTo = draft.replyTo();
        var id = tx.insertInto(MAIL)
                .set(MAIL.AGENCY_ID, agency)
                .set(MAIL.CLIENT_ID, draft.client())
                .set(MAIL.KIND, draft.kind())
                .set(MAIL.EFFECT, draft.effect())
                .set(MAIL.RECIPIENT, recipient)
                .set(MAIL.RECIPIENT_NAME, draft.to().name())
                .set(MAIL.COPIES, draft.copies().stream().map(Mailbox::address).toArray(String[]::new))
                .set(MAIL.REPLY_TO, replyTo == null ? null : replyTo.address())
                .set(MAIL.FROM_NAME, draft.fromName())
                .set(MAIL.SUBJECT, draft.subject())
                .set(MAIL.HTML, draft.html())
                .set(MAIL.BODY, draft.text())
                .set(MAIL.LISTED, draft.listed())
                .set(MAIL.STATE, state.key())
                .set(MAIL.REASON, reason)
                .set(MAIL.MESSAGE_ID, number(draft.effect(), recipient) + "@" + base.getHost())
                .set(MAIL.CREATED_AT, at(now))
                .set(MAIL.DUE_AT, at(now))
                .onConflict(MAIL.AGENCY_ID, MAIL.EFFECT, MAIL.RECIPIENT)
                .doNothing()
                .returningResult(MAIL.ID)
                .fetchOptional(MAIL.ID);
        id.ifPresent(it -> enclose(it, draft.enclosures()));
        return id;
    }

    boolean knows(String effect, String recipient) {
        return tx.fetchExists(selectOne()
                .from(MAIL)
                .where(MAIL.AGENCY_ID.eq(agency))
                .and(MAIL.EFFECT.eq(effect))
                .and(MAIL.RECIPIENT.eq(recipient)));
    }

    /** What is to be sent, held by this transaction; empty where that is done or is not to be. */
    Optional<Due> due(MailId id) {
        return tx.select(MAIL.fields())
                .select(
                        field(CLIENT.ARCHIVED_AT.isNotNull()).as("archived"),
                        field(refused()).as("refused"))
                .from(MAIL)
                .leftJoin(CLIENT)
                .on(CLIENT.AGENCY_ID.eq(MAIL.AGENCY_ID))
                .and(CLIENT.ID.eq(MAIL.CLIENT_ID))
                .where(own(id))
                .and(MAIL.STATE.in(State.QUEUED.key(), State.SENDING.key()))
                .and(MAIL.HTML.isNotNull())
                .forUpdate()
                .of(MAIL)
                .fetchOptional(row -> Due.of(row, enclosures(id)));
    }

    private List<Enclosure> enclosures(MailId id) {
        return tx.select(
                        MAIL_ENCLOSURE.NAME,
                        MAIL_ENCLOSURE.MEDIA_TYPE,
                        MAIL_ENCLOSURE.CONTENT_ID,
                        MAIL_ENCLOSURE.CONTENT)
                .from(MAIL_ENCLOSURE)
                .where(MAIL_ENCLOSURE.AGENCY_ID.eq(agency))
                .and(MAIL_ENCLOSURE.MAIL_ID.eq(id))
                .orderBy(MAIL_ENCLOSURE.POSITION)
                .fetch(row -> new Enclosure(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** A try begins; whoever has the token can end such mails. */
    void trying(MailId id, String token, Instant now) {
        tx.update(MAIL)
                .set(MAIL.STATE, State.SENDING.key())
                .set(MAIL.REASON, "")
                .set(MAIL.TRIES, MAIL.TRIES.plus(1))
                .where(own(id))
                .execute();
        tx.insertInto(MAIL_WAY_OUT)
                .set(MAIL_WAY_OUT.AGENCY_ID, agency)
                .set(MAIL_WAY_OUT.HASH, Tokens.hash(token))
                .set(MAIL_WAY_OUT.MAIL_ID, id)
                .set(MAIL_WAY_OUT.MADE_AT, at(now))
                .execute();
    }

    void sent(MailId id, Instant now) {
        tx.update(MAIL)
                .set(MAIL.STATE, State.SENT.key())
                .set(MAIL.SENT_AT, at(now))
                .where(own(id))
                .execute();
    }

    /** @param due when it is tried again; where it is not, any time will do */
    void set(MailId id, State state, String reason, Instant due) {
        tx.update(MAIL)
                .set(MAIL.STATE, state.key())
                .set(MAIL.REASON, reason)
                .set(MAIL.DUE_AT, at(due))
                .where(own(id))
                .execute();
    }

    /** @param tries how often it was tried so far */
    record Again(int tries, String recipient, @Nullable ClientId client) {}

    /** Queues what was held or has failed, as long as its body is there. */
    Optional<Again> again(MailId id, Instant now) {
        return tx.update(MAIL)
                .set(MAIL.STATE, State.QUEUED.key())
                .set(MAIL.REASON, "")
                .set(MAIL.DUE_AT, at(now))
                .where(own(id))
                .and(MAIL.STATE.in(State.HELD.key(), State.FAILED.key()))
                .and(MAIL.HTML.isNotNull())
                .returningResult(MAIL.TRIES, MAIL.RECIPIENT, MAIL.CLIENT_ID)
                .fetchOptional(row -> new Again(row.value1(), row.value2(), row.value3()));
    }

    /** Drops bodies and files of mails made before; what still waited then never goes out. */
    int tidy(Instant before) {
        tx.deleteFrom(MAIL_ENCLOSURE)
                .where(MAIL_ENCLOSURE.AGENCY_ID.eq(agency))
                .and(exists(selectOne()
                        .from(MAIL)
                        .where(MAIL.AGENCY_ID.eq(MAIL_ENCLOSURE.AGENCY_ID))
                        .and(MAIL.ID.eq(MAIL_ENCLOSURE.MAIL_ID))
                        .and(MAIL.CREATED_AT.le(at(before)))))
                .execute();
        return tx.update(MAIL)
                .setNull(MAIL.HTML)
                .setNull(MAIL.BODY)
                .where(MAIL.AGENCY_ID.eq(agency))
                .and(MAIL.HTML.isNotNull())
                .and(MAIL.CREATED_AT.le(at(before)))
                .execute();
    }

    /** Whose mails a token ends. */
    Optional<String> recipient(String token) {
        return tx.select(MAIL.RECIPIENT)
                .from(MAIL_WAY_OUT)
                .join(MAIL)
                .on(MAIL.AGENCY_ID.eq(MAIL_WAY_OUT.AGENCY_ID))
                .and(MAIL.ID.eq(MAIL_WAY_OUT.MAIL_ID))
                .where(MAIL_WAY_OUT.AGENCY_ID.eq(agency))
                .and(MAIL_WAY_OUT.HASH.eq(Tokens.hash(token)))
                .fetchOptional(MAIL.RECIPIENT);
    }

    void refuse(String recipient, Instant now) {
        tx.insertInto(MAIL_REFUSAL)
                .set(MAIL_REFUSAL.AGENCY_ID, agency)
                .set(MAIL_REFUSAL.RECIPIENT, recipient)
                .set(MAIL_REFUSAL.AT, at(now))
                .onConflictDoNothing()
                .execute();
    }

    boolean admit(String recipient) {
        return tx.deleteFrom(MAIL_REFUSAL)
                        .where(MAIL_REFUSAL.AGENCY_ID.eq(agency))
                        .and(MAIL_REFUSAL.RECIPIENT.eq(recipient))
                        .execute()
                > 0;
    }

    private void enclose(MailId id, List<Enclosure> enclosures) {
        if (enclosures.isEmpty()) return;
        var rows = IntStream.range(0, enclosures.size())
                .mapToObj(at -> row(
                        agency,
                        id,
                        at,
                        enclosures.get(at).name(),
                        enclosures.get(at).mediaType(),
                        enclosures.get(at).contentId(),
                        enclosures.get(at).content()))
                .toList();
        tx.insertInto(
                        MAIL_ENCLOSURE,
                        MAIL_ENCLOSURE.AGENCY_ID,
                        MAIL_ENCLOSURE.MAIL_ID,
                        MAIL_ENCLOSURE.POSITION,
                        MAIL_ENCLOSURE.NAME,
                        MAIL_ENCLOSURE.MEDIA_TYPE,
                        MAIL_ENCLOSURE.CONTENT_ID,
                        MAIL_ENCLOSURE.CONTENT)
                .valuesOfRows(rows)
                .execute();
    }

    private static Condition refused() {
        return MAIL.LISTED
                .isTrue()
                .and(exists(selectOne()
                        .from(MAIL_REFUSAL)
                        .where(MAIL_REFUSAL.AGENCY_ID.eq(MAIL.AGENCY_ID))
                        .and(MAIL_REFUSAL.RECIPIENT.eq(MAIL.RECIPIENT))));
    }

    private Condition own(MailId id) {
        return MAIL.AGENCY_ID.eq(agency).and(MAIL.ID.eq(id));
    }

    /** Follows from what the mail is for and whom it goes to: however often it is made, it is the same mail. */
    private String number(String effect, String recipient) {
        var digest = Tokens.hash(agency.value() + "\n" + effect + "\n" + recipient);
        return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
