package app.outboard.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the Outboard of this machine whether it is well: exit code 0 or 1. A container's health check, without curl. */
public final class HealthCheck {
    private static final int PATIENCE_MILLIS = 4_000;

    private HealthCheck() {}

    public static void main(String[] arguments) {
        System.exit(isWell(System.getenv().getOrDefault("OUTBOARD_PORT", "7070")) ? 0 : 1);
    }

    private static boolean isWell(String port) {
        try {
            var url = URI.create("http://localhost:" + port + "/health").toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
