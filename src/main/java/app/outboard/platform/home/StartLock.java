package app.outboard.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whoever starts or stops the server holds this, among all processes and, since file locks are a process's, among the
 * threads of this one. The system frees it when its holder dies.
 */
final class StartLock {
    private final Path file;
    private final ReentrantLock threads = new ReentrantLock();

    StartLock(Home home) {
        file = home.folder().resolve("lock");
    }

    /** Waits its turn. */
    Held hold() {
        threads.lock();
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
                return new Held(channel, threads);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            threads.unlock();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            threads.unlock();
            throw e;
        }
    }

    record Held(FileChannel channel, ReentrantLock threads) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                threads.unlock();
            }
        }
    }
}
