package app.outboard.bench;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Adds up how long statements take, from sending one until its rows are there, and counts them. */
final class Clock implements ExecuteListener {
    private static final long serialVersionUID = 1;

    private final transient ThreadLocal<Long> started = new ThreadLocal<>();
    private long nanos;
    private int count;

    @Override
    public void executeStart(ExecuteContext context) {
        started.set(System.nanoTime());
    }

    @Override
    public void executeEnd(ExecuteContext context) {
        add(System.nanoTime() - started.get());
    }

    private synchronized void add(long took) {
        nanos += took;
        count++;
    }

    synchronized void reset() {
        nanos = 0;
        count = 0;
    }

    synchronized double milliseconds() {
        return nanos / 1e6;
    }

    synchronized int count() {
        return count;
    }
}
