package app.outboard.platform.db;

/**
 * No connection came free within the pool's wait of three seconds, or the server is away for the moment. Nothing was
 * done. The web layer answers 503 with {@code Retry-After}.
 */
public final class PoolExhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    PoolExhausted(Throwable cause) {
        super("No database connection came free in time", cause);
    }
}
