package app.outboard.imports;

import static app.outboard.schema.Tables.CLIENT_IMPORT;
import static app.outboard.schema.Tables.IMPORT_BATCH;
import static app.outboard.schema.Tables.IMPORT_CHUNK;
import static app.outboard.schema.Tables.IMPORT_FILE;
import static app.outboard.schema.Tables.TABLE_MAPPING;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.BatchId;
import app.outboard.ids.ImportId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Jobs;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** The verbs of importing: receive files, change what becomes of them, commit, undo. */
public final class Imports {
    /** Bytes a file may have that comes through the browser. */
    static final long BROWSER_LIMIT = 25L * 1024 * 1024;

    /** Bytes a file may have that comes by the command line. */
    static final long COMMAND_LIMIT = 512L * 1024 * 1024;

    private final Database database;
    private final Clients clients;
    private final BatchWork work;
    private final Undoing undoing;
    private final InstantSource clock;

    Imports(Database database, Clients clients, BatchWork work, Undoing undoing, InstantSource clock) {
        this.database = database;
        this.clients = clients;
        this.work = work;
        this.undoing = undoing;
        this.clock = clock;
    }

    /** Keeps files and previews them; nothing becomes a figure yet. */
    BatchId receive(Member member, @Nullable ClientScope only, List<Upload> uploads) {
        var roster = Roster.of(clients, member);
        return database.job(member, tx -> {
            var received = work.receive(tx, member, only, roster, uploads, BROWSER_LIMIT);
            work.preview(tx, member, received.batch(), roster, received.readings());
            return received.batch();
        });
    }

    /** Applies what a person decided about files, and previews again. False when the batch is no longer open. */
    boolean decide(Member member, BatchId batch, List<Decision> decisions) {
        var roster = Roster.of(clients, member);
        return database.job(member, tx -> {
            if (!isOpen(tx, member, batch)) return false;
            Decision.apply(tx, member, batch, decisions, roster);
            work.preview(tx, member, batch, roster, null);
            return true;
        });
    }

    /**
     * Hands an open batch to the background, unless a table in it waits for its columns; the second click of a double click finds it handed over already.
     */
    boolean queue(Member member, BatchId batch) {
        return database.write(member, tx -> {
            int moved = tx.update(IMPORT_BATCH)
                    .set(IMPORT_BATCH.STATE, Batch.State.QUEUED.key())
                    .setNull(IMPORT_BATCH.REFUSAL)
                    .where(IMPORT_BATCH.AGENCY_ID.eq(member.agency()))
                    .and(IMPORT_BATCH.ID.eq(batch))
                    .and(IMPORT_BATCH.STATE.eq(Batch.State.OPEN.key()))
                    .and(notExists(tableWaits(member, batch)))
                    .execute();
            if (moved == 1) {
                var payload = CommitJob.payload(member, batch);
                Jobs.enqueue(tx, CommitJob.NAME, CommitJob.instance(member, batch), payload, clock.instant());
            }
            return moved == 1;
        });
    }

    /** Sets an open batch aside for good. */
    boolean discard(Member member, BatchId batch) {
        return database.write(
                member,
                tx -> tx.update(IMPORT_BATCH)
                                .set(IMPORT_BATCH.STATE, Batch.State.DISCARDED.key())
                                .where(IMPORT_BATCH.AGENCY_ID.eq(member.agency()))
                                .and(IMPORT_BATCH.ID.eq(batch))
                                .and(IMPORT_BATCH.STATE.eq(Batch.State.OPEN.key()))
                                .execute()
                        == 1);
    }

    /**
     * Imports at once, for the command line: in one transaction, so that whatever happens there is all or nothing.
     *
     * @param commit false only previews and keeps nothing
     */
    public Told importNow(ClientScope scope, List<Upload> uploads, boolean commit) {
        return importNow(scope.member(), scope, uploads, commit);
    }

    /** The same for all clients: each file goes to the client its account is known as, or refuses them all. */
    public Told importNow(Member member, List<Upload> uploads, boolean commit) {
        return importNow(member, null, uploads, commit);
    }

    private Told importNow(Member member, @Nullable ClientScope only, List<Upload> uploads, boolean commit) {
        var roster = Roster.of(clients, member);
        return database.job(member, tx -> {
            Supplier<Told> all = () -> work.importNow(tx, member, only, roster, uploads, COMMAND_LIMIT);
            return commit ? DryRun.keptIf(tx, all, told -> told instanceof Told.Fine) : DryRun.of(tx, all);
        });
    }

    /** Undoes an import, or without one the newest that stands. Empty when there is none to undo. */
    public Optional<ImportId> undo(ClientScope scope, @Nullable ImportId wanted) {
        return database.job(scope, tx -> undoing.undo(tx, scope, wanted));
    }

    /** Deletes all imports and files of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        var agency = closing.agency();
        tx.deleteFrom(TABLE_MAPPING).where(TABLE_MAPPING.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(CLIENT_IMPORT).where(CLIENT_IMPORT.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(IMPORT_CHUNK).where(IMPORT_CHUNK.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(IMPORT_FILE).where(IMPORT_FILE.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(IMPORT_BATCH).where(IMPORT_BATCH.AGENCY_ID.eq(agency)).execute();
    }

    private static Select<?> tableWaits(Member member, BatchId batch) {
        return selectOne()
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_FILE.BATCH_ID.eq(batch))
                .and(IMPORT_FILE.WAITS.isNotNull())
                .andNot(IMPORT_FILE.LEFT_OUT);
    }

    private static boolean isOpen(DSLContext tx, Member member, BatchId batch) {
        return BatchQueries.find(tx, member.agency(), batch)
                .filter(it -> it.state() == Batch.State.OPEN)
                .isPresent();
    }
}
