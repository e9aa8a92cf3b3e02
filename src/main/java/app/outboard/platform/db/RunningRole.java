package app.outboard.platform.db;

import app.outboard.platform.text.Text;
import java.sql.SQLException;

/** Refuses a running role for which the row policies would be no wall. */
final class RunningRole {
    private static final String QUESTION = """
            select rolsuper or rolbypassrls,
                   exists (
                     select from pg_class c
                     join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p', 'v', 'm', 'f')
                       and n.nspname = 'public'
                       and pg_has_role(current_user, c.relowner, 'member'))
            from pg_roles
            where rolname = current_user
            """;

    private RunningRole() {}

    static void check(Access access) {
        var user = access.running().user();
        try (var connection = new Connections(access.url(), access.running()).first();
                var statement = connection.createStatement();
                var role = statement.executeQuery(QUESTION)) {
            role.next();
            if (role.getBoolean(1)) throw new CannotStart(Text.of("run.roles.bypasses", user));
            if (role.getBoolean(2)) throw new CannotStart(Text.of("run.roles.owns", user));
        } catch (SQLException e) {
            throw new CannotStart(Text.of("run.database.unreachable", user, String.valueOf(e.getMessage())), e);
        }
    }
}
