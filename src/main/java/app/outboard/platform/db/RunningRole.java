package app.outboard.platform.db;

import app.outboard.platform.text.Text;
import org.jooq.DSLContext;

/** Refuses a running role for which the row policies would be no wall. */
final class RunningRole {
    private RunningRole() {}

    static void check(DSLContext sql, String user) {
        var role = sql.fetchSingle("""
                select rolsuper or rolbypassrls as bypasses,
                       exists (
                         select from pg_class c
                         join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p', 'v', 'm', 'f')
                           and n.nspname = 'public'
                           and pg_has_role(current_user, c.relowner, 'member')) as owns
                from pg_roles
                where rolname = current_user
                """);
        if (role.get("bypasses", Boolean.class)) throw new CannotStart(Text.of("run.roles.bypasses", user));
        if (role.get("owns", Boolean.class)) throw new CannotStart(Text.of("run.roles.owns", user));
    }
}
