package app.outboard.platform.jobs;

import static app.outboard.schema.Tables.SCHEDULED_TASKS;

import app.outboard.platform.db.Database;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs on db-scheduler. A node that dies is noticed after four missed heartbeats, and another takes its work. */
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int THREADS = 2;

    private final Scheduler scheduler;

    public Jobs(Database database, List<Job> jobs) {
        var tasks = new ArrayList<Task<?>>();
        jobs.forEach(job -> tasks.add(task(job)));
        scheduler = Scheduler.create(database.pool(), tasks)
                .serializer(new TextSerializer())
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .deleteUnresolvedAfter(Duration.ofDays(30))
                .shutdownMaxWait(Duration.ofSeconds(20))
                .commitWhenAutocommitDisabled(true)
                .build();
    }

    public void start() {
        scheduler.start();
    }

    /** Has a job without a payload run at a time, once, however many nodes ask for it. */
    public void ensure(String job, Instant at) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(job, at.toString(), ""), at);
    }

    /** Looks for due work now rather than at the next poll; for after the enqueuing transaction has ended. */
    public void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    /**
     * Enqueues a job in the caller's transaction: it runs if that commits, and not otherwise.
     *
     * @param instance what it is about; the same again while one is waiting changes nothing
     */
    public static void enqueue(DSLContext tx, String job, String instance, String payload, Instant at) {
        tx.insertInto(SCHEDULED_TASKS)
                .set(SCHEDULED_TASKS.TASK_NAME, job)
                .set(SCHEDULED_TASKS.TASK_INSTANCE, instance)
                .set(SCHEDULED_TASKS.TASK_DATA, payload.getBytes(StandardCharsets.UTF_8))
                .set(SCHEDULED_TASKS.EXECUTION_TIME, at.atOffset(ZoneOffset.UTC))
                .set(SCHEDULED_TASKS.PICKED, false)
                .set(SCHEDULED_TASKS.VERSION, 1L)
                .onConflictDoNothing()
                .execute();
    }

    /** Stops taking work and waits for what runs; what does not end in time is handed back. */
    @Override
    public void close() {
        scheduler.stop();
    }

    private static Task<String> task(Job job) {
        return Tasks.oneTime(job.name(), String.class).execute((instance, context) -> {
            LOG.info("job {} {}", job.name(), instance.getId());
            job.run(instance.getData());
        });
    }
}
