package app.outboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Sources;
import app.outboard.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the migrations make, from nothing, is walled by agency. */
final class MigrationsTest {
    /** Tables without an agency. A name is added here only on purpose. */
    private static final List<String> GLOBAL = List.of(
            "agency",
            "flyway_schema_history",
            "login_limit",
            "membership",
            "person",
            "scheduled_tasks",
            "sealing_key",
            "session",
            "token_lookup");

    private static final String TENANT_TABLES = """
            select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and c.relname not in ('agency', 'flyway_schema_history', 'login_limit', 'membership', 'person',
                'scheduled_tasks', 'sealing_key', 'session', 'token_lookup')
            """;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void the_global_tables_are_a_closed_list() {
        assertThat(names("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                          and (c.relname in ('membership', 'token_lookup') or not exists (
                            select from pg_attribute a
                            where a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped))
                        order by 1
                        """)).containsExactlyElementsOf(GLOBAL);
    }

    @Test
    void the_planner_knows_that_a_clients_series_is_the_clients() {
        assertThat(names("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                          and exists (
                            select from pg_attribute a
                            where a.attrelid = c.oid and not a.attisdropped
                              and a.attname in ('filter_set_id', 'observation_id'))
                          and exists (
                            select from pg_attribute a
                            where a.attrelid = c.oid and not a.attisdropped and a.attname = 'client_id')
                          and not exists (
                            select from pg_statistic_ext s where s.stxrelid = c.oid and 'f' = any (s.stxkind))
                        """)).isEmpty();
    }

    @Test
    void every_tenants_table_says_whose_each_row_is() {
        assertThat(names("select relname from (" + TENANT_TABLES + """
                        ) t where not exists (
                          select from pg_attribute a
                          where a.attrelid = t.oid and a.attname = 'agency_id' and a.attnotnull
                            and a.atttypid = 'bigint'::regtype)
                        """)).isEmpty();
    }

    @Test
    void every_key_is_led_by_the_agency() {
        assertThat(names("select k.conname from pg_constraint k join (" + TENANT_TABLES + """
                        ) t on t.oid = k.conrelid
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        where k.contype in ('p', 'u', 'f') and a.attname <> 'agency_id'
                          and not (k.contype = 'f' and k.confrelid in ('person'::regclass))
                        """))
                .isEmpty();
        assertThat(names("select i.indexrelid::regclass::text from pg_index i join (" + TENANT_TABLES + """
                        ) t on t.oid = i.indrelid
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                        where i.indisunique and a.attname <> 'agency_id'
                        """))
                .isEmpty();
    }

    @Test
    void every_tenants_table_has_a_primary_key() {
        assertThat(names("select relname from (" + TENANT_TABLES
                        + ") t where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)"))
                .isEmpty();
    }

    @Test
    void every_tenants_table_stands_behind_a_forced_wall() {
        assertThat(names("select relname from (" + TENANT_TABLES + """
                        ) t where not relrowsecurity or not relforcerowsecurity or not exists (
                          select from pg_policy p
                          where p.polrelid = t.oid and p.polpermissive and p.polcmd = '*'
                            and pg_get_expr(p.polqual, p.polrelid) like '%outboard.agency%'
                            and pg_get_expr(p.polwithcheck, p.polrelid) like '%outboard.agency%')
                          or (select count(*) from pg_policy p where p.polrelid = t.oid) <> 1
                        """)).isEmpty();
    }

    @Test
    void nothing_looks_around_the_wall() {
        assertThat(names("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .isEmpty();
        assertThat(names("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace
                          and (relkind = 'm' or relkind = 'v' and not coalesce(
                            'security_invoker=true' = any(reloptions), false))
                        """)).isEmpty();
    }

    @Test
    void the_running_role_owns_nothing_and_cannot_pass_the_wall() {
        var running = database.access().running().user();
        assertThat(names("select rolname from pg_roles where rolname = '" + running
                        + "' and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)"))
                .isEmpty();
        assertThat(names("select relname from pg_class where relowner = '" + running + "'::regrole"))
                .isEmpty();
        assertThat(names("select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relkind in ('r', 'p') and has_table_privilege('" + running + "', oid, 'TRUNCATE')"))
                .isEmpty();
    }

    /** Several migrations restate what a file may be; the last one must still know the kinds of all the others. */
    @Test
    void every_kind_of_file_can_be_stored() {
        var kinds = Pattern.compile("^        [A-Z_]+\\(\"([a-z_]+)\"\\)[,;]", Pattern.MULTILINE)
                .matcher(Sources.text(Path.of("src/main/java/app/outboard/imports/BatchFile.java")))
                .results()
                .map(kind -> kind.group(1))
                .toList();
        assertThat(kinds).contains("overview", "audience", "refused");
        for (var check : names("select pg_get_expr(conbin, conrelid) from pg_constraint"
                + " where conrelid = 'import_file'::regclass and contype = 'c' and conname like '%kind%'"))
            assertThat(names("select kind from unnest(array['" + String.join("','", kinds) + "']) as kind where not ("
                            + check + ")"))
                    .isEmpty();
    }

    private static List<String> names(String query) {
        return database.arrange(sql -> sql.resultQuery(query).fetch(0, String.class));
    }
}
