package app.outboard.audit.setting;

import static app.outboard.schema.Tables.RULE_SETTING;
import static app.outboard.schema.Tables.WORD_LIST;

import app.outboard.audit.words.WordLists;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ClientId;
import app.outboard.platform.db.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads settings: two statements. */
public final class SettingQueries {
    private SettingQueries() {}

    /** Those in force for a client. */
    public static Settings of(DSLContext sql, ClientScope scope) {
        var all = stored(sql, scope);
        return new Settings(of(all, null), of(all, scope.client()), words(sql, scope));
    }

    /** Those of the agency. */
    public static Settings ofAgency(DSLContext sql, Tenant agency) {
        return new Settings(of(stored(sql, agency), null), Map.of(), words(sql, agency));
    }

    /** Those in force for each client that has any of its own; the agency's under null. */
    public static Map<@Nullable ClientId, Map<String, String>> stored(DSLContext sql, Tenant agency) {
        var found = new HashMap<@Nullable ClientId, Map<String, String>>();
        sql.select(RULE_SETTING.CLIENT_ID, RULE_SETTING.RULE, RULE_SETTING.NAME, RULE_SETTING.VALUE)
                .from(RULE_SETTING)
                .where(RULE_SETTING.AGENCY_ID.eq(agency.agency()))
                .fetch()
                .forEach(row -> found.computeIfAbsent(row.value1(), ignored -> new HashMap<>())
                        .put(Settings.name(row.value2(), row.value3()), row.value4()));
        return found;
    }

    private static Map<String, String> of(Map<@Nullable ClientId, Map<String, String>> all, @Nullable ClientId client) {
        return all.getOrDefault(client, Map.of());
    }

    private static WordLists words(DSLContext sql, Tenant agency) {
        var own = new HashMap<String, List<String>>();
        sql.select(WORD_LIST.NAME, WORD_LIST.WORDS)
                .from(WORD_LIST)
                .where(WORD_LIST.AGENCY_ID.eq(agency.agency()))
                .fetch()
                .forEach(row -> own.put(row.value1(), List.of(row.value2())));
        return new WordLists(own);
    }
}
