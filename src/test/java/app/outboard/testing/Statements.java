package app.outboard.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Notes every statement that went to the server, so that a test can say how many a page may send; jobs come when they like. */
public final class Statements implements ExecuteListener {
    private static final long serialVersionUID = 1;

    /** As db-scheduler names the threads on which jobs run. */
    private static final String OF_JOBS = "db-scheduler";

    private final CopyOnWriteArrayList<String> sent = new CopyOnWriteArrayList<>();

    @Override
    public void executeStart(ExecuteContext context) {
        if (!Thread.currentThread().getName().startsWith(OF_JOBS)) sent.add(String.valueOf(context.sql()));
    }

    public void forget() {
        sent.clear();
    }

    public int count() {
        return sent.size();
    }

    public List<String> sent() {
        return List.copyOf(sent);
    }
}
