package app.outboard.platform.db;

import app.outboard.platform.text.Text;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain new connections of one role; asks for the address each time. */
final class Connections implements DataSource {
    private static final int TIMEOUT_SECONDS = 3;

    private final Supplier<String> url;
    private final Login login;
    private final String options;

    Connections(Supplier<String> url, Login login) {
        this(url, login, "");
    }

    /** @param options settings for the session, as on the server's command line: {@code -c lock_timeout=3s} */
    Connections(Supplier<String> url, Login login, String options) {
        this.url = url;
        this.login = login;
        this.options = options;
    }

    /** The first connection of a start, whose failure is a person's to mend. */
    Connection first() {
        try {
            return getConnection();
        } catch (SQLException e) {
            throw new CannotStart(Text.of("run.database.unreachable", login.user(), String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(login.user(), login.password());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outboard");
        if (!options.isEmpty()) properties.setProperty("options", options);
        properties.setProperty("connectTimeout", String.valueOf(TIMEOUT_SECONDS));
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url.get(), properties);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return TIMEOUT_SECONDS;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
