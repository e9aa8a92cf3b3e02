package app.outboard.audit.setting;

import static app.outboard.schema.Tables.RULE_SETTING;
import static app.outboard.schema.Tables.WORD_LIST;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import app.outboard.accounts.Member;
import app.outboard.audit.links.LinkChecks;
import app.outboard.clients.ClientScope;
import app.outboard.ids.AgencyId;
import app.outboard.ids.ClientId;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Sets what audits are judged by, for an agency or for one of its clients. */
public final class RuleSettings {
    private static final String ACT = "audit.settings_changed";

    private final Database database;
    private final Trail trail;
    private final LinkChecks links;

    public RuleSettings(Database database, Trail trail, LinkChecks links) {
        this.database = database;
        this.trail = trail;
        this.links = links;
    }

    Standing of(Member member) {
        return database.read(
                member,
                sql -> new Standing(SettingQueries.ofAgency(sql, member), false, LinkChecks.areOn(sql, member)));
    }

    Standing of(ClientScope scope) {
        return database.read(
                scope, sql -> new Standing(SettingQueries.of(sql, scope), true, LinkChecks.areOn(sql, scope.member())));
    }

    /** Whether an import is followed by an audit; it is unless somebody says otherwise. */
    public void auditAfterImports(Member member, boolean on) {
        save(member, List.of(new Change(Settings.WHOLE, Settings.AFTER_IMPORTS, on ? "" : Settings.OFF)));
    }

    void save(Member member, List<Change> changes) {
        var rules = rules(changes);
        var words = words(changes);
        if (!rules.isEmpty() || !words.isEmpty())
            database.write(member, tx -> {
                setRules(tx, member.agency(), null, rules);
                setWords(tx, member.agency(), words);
                var agency = member.house().name();
                trail.note(tx, member.agency(), member.person(), ACT, null, agency);
                return changes.size();
            });
        changes.stream()
                .filter(Change::isOfLinks)
                .forEach(change -> links.switchTo(member, !change.value().equals(Settings.OFF)));
    }

    /** Words and looks at links are the agency's alone. */
    void save(ClientScope scope, List<Change> changes) {
        var rules = rules(changes);
        if (rules.isEmpty()) return;
        database.write(scope, tx -> {
            setRules(tx, scope.agency(), scope.client(), rules);
            trail.note(tx, scope.agency(), scope.member().person(), ACT, scope.client(), scope.name());
            return rules.size();
        });
    }

    /** In one order, so that two who save at once wait for each other and never in a circle. */
    private static List<Change> rules(List<Change> changes) {
        return changes.stream()
                .filter(change -> !change.isOfWords() && !change.isOfLinks())
                .sorted(Comparator.comparing(Change::rule).thenComparing(Change::name))
                .toList();
    }

    private static List<Change> words(List<Change> changes) {
        return changes.stream()
                .filter(Change::isOfWords)
                .sorted(Comparator.comparing(Change::name))
                .toList();
    }

    private static void setRules(DSLContext tx, AgencyId agency, @Nullable ClientId client, List<Change> changes) {
        var gone = changes.stream()
                .filter(Change::isReset)
                .map(change -> row(change.rule(), change.name()))
                .toList();
        if (!gone.isEmpty())
            tx.deleteFrom(RULE_SETTING)
                    .where(RULE_SETTING.AGENCY_ID.eq(agency))
                    .and(RULE_SETTING.CLIENT_ID.isNotDistinctFrom(client))
                    .and(row(RULE_SETTING.RULE, RULE_SETTING.NAME).in(gone))
                    .execute();
        var kept = changes.stream()
                .filter(change -> !change.isReset())
                .map(change -> row(
                        val(agency, RULE_SETTING.AGENCY_ID),
                        val(client, RULE_SETTING.CLIENT_ID),
                        val(change.rule()),
                        val(change.name()),
                        val(change.value())))
                .toList();
        if (kept.isEmpty()) return;
        tx.insertInto(
                        RULE_SETTING,
                        RULE_SETTING.AGENCY_ID,
                        RULE_SETTING.CLIENT_ID,
                        RULE_SETTING.RULE,
                        RULE_SETTING.NAME,
                        RULE_SETTING.VALUE)
                .valuesOfRows(kept)
                .onConflict(RULE_SETTING.AGENCY_ID, RULE_SETTING.CLIENT_ID, RULE_SETTING.RULE, RULE_SETTING.NAME)
                .doUpdate()
                .set(RULE_SETTING.VALUE, excluded(RULE_SETTING.VALUE))
                .execute();
    }

    private static void setWords(DSLContext tx, AgencyId agency, List<Change> changes) {
        var gone = changes.stream().filter(Change::isReset).map(Change::name).toList();
        if (!gone.isEmpty())
            tx.deleteFrom(WORD_LIST)
                    .where(WORD_LIST.AGENCY_ID.eq(agency))
                    .and(WORD_LIST.NAME.in(gone))
                    .execute();
        var kept = changes.stream()
                .filter(change -> !change.isReset())
                .map(change -> row(
                        val(agency, WORD_LIST.AGENCY_ID),
                        val(change.name()),
                        val(change.value().split("\n", -1), WORD_LIST.WORDS)))
                .toList();
        if (kept.isEmpty()) return;
        tx.insertInto(WORD_LIST, WORD_LIST.AGENCY_ID, WORD_LIST.NAME, WORD_LIST.WORDS)
                .valuesOfRows(kept)
                .onConflict(WORD_LIST.AGENCY_ID, WORD_LIST.NAME)
                .doUpdate()
                .set(WORD_LIST.WORDS, excluded(WORD_LIST.WORDS))
                .execute();
    }
}
