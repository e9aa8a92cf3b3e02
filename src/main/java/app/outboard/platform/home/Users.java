package app.outboard.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Every process that uses the server shares a lock on one file; the system takes a dead process's share away. Join and
 * leave only while holding the {@link StartLock}.
 */
final class Users implements AutoCloseable {
    private final FileChannel file;
    private @Nullable FileLock share;

    Users(Home home) {
        try {
            file = FileChannel.open(
                    home.folder().resolve("users"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void join() {
        try {
            share = file.lock(0, Long.MAX_VALUE, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether no other process has a share; keeps ours. */
    boolean onlyUs() {
        boolean alone = leave();
        join();
        return alone;
    }

    /** Gives the share back and tells whether it was the last. */
    boolean leave() {
        try {
            if (share != null) share.release();
            share = null;
            var alone = file.tryLock();
            if (alone == null) return false;
            alone.release();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
