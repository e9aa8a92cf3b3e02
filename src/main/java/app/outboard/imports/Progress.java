package app.outboard.imports;

import static app.outboard.schema.Tables.IMPORT_BATCH;

import app.outboard.accounts.Member;
import app.outboard.ids.BatchId;
import app.outboard.platform.db.Database;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says how far a commit is while its one transaction is still open, so the steps are written beside it by a thread of
 * their own. What cannot be written is left out: progress is a courtesy.
 */
final class Progress implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Database database;
    private final Member member;
    private final BatchId batch;
    private final AtomicInteger done = new AtomicInteger();
    private final int all;
    private final Thread writer;

    /** @param files how many the batch has; storing and deriving count as one more step each */
    Progress(Database database, Member member, BatchId batch, int files) {
        this.database = database;
        this.member = member;
        this.batch = batch;
        this.all = files + 2;
        this.writer = Thread.ofVirtual().name("progress").start(this::write);
    }

    void step() {
        done.incrementAndGet();
    }

    @Override
    public void close() {
        writer.interrupt();
    }

    private void write() {
        int written = -1;
        while (!Thread.currentThread().isInterrupted()) {
            int now = Math.min(done.get(), all);
            if (now != written) written = written(now);
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private int written(int now) {
        try {
            database.write(
                    member,
                    tx -> tx.update(IMPORT_BATCH)
                            .set(IMPORT_BATCH.STEPS_DONE, now)
                            .set(IMPORT_BATCH.STEPS_ALL, all)
                            .where(IMPORT_BATCH.AGENCY_ID.eq(member.agency()))
                            .and(IMPORT_BATCH.ID.eq(batch))
                            .execute());
        } catch (RuntimeException e) {
            LOG.debug("Progress of batch {} was not written", batch.value(), e);
        }
        return now;
    }
}
