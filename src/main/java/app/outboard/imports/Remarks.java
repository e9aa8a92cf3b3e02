package app.outboard.imports;

import app.outboard.clients.ClientScope;
import app.outboard.figures.Filters;
import app.outboard.figures.Outcome;
import app.outboard.figures.VisitOutcome;
import app.outboard.ids.ClientId;
import app.outboard.imports.files.SiteReport;
import app.outboard.platform.text.Text;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person should know of a file before committing it: warnings to think about, notes to know. */
final class Remarks {
    private Remarks() {}

    static List<Text> warnings(Plan.Entry entry, List<Outcome> outcomes, @Nullable VisitOutcome visits, Roster roster) {
        var client = entry.client();
        if (!entry.takesPart() || client == null) return List.of();
        var warnings = new ArrayList<Text>();
        add(warnings, otherFilters(entry, client.filters(), client.name()));
        add(warnings, otherAccount(entry, client.client(), client.name(), roster));
        add(warnings, changed(outcomes));
        add(warnings, underivable(outcomes));
        add(warnings, ahead(entry));
        warnings.addAll(Translation.disagreements(entry.reading()));
        if (entry.reading() instanceof SiteReport report && visits != null) warnings.addAll(of(report, visits, client));
        return warnings;
    }

    static List<Text> notes(Plan.Entry entry, List<Outcome> outcomes, @Nullable VisitOutcome visits) {
        if (!entry.takesPart()) return Translation.notices(entry.reading());
        var notes = new ArrayList<Text>();
        add(notes, notOwnContent(entry, outcomes));
        add(notes, Translation.provisional(entry.reading(), provisionalDays(entry)));
        add(notes, kept(outcomes));
        add(notes, sessions(entry, visits));
        notes.addAll(Translation.notices(entry.reading()));
        return notes;
    }

    private static List<Text> of(SiteReport report, VisitOutcome visits, ClientScope client) {
        var warnings = new ArrayList<Text>();
        if (!report.sourced()) warnings.add(Text.of("imports.warning.unfiltered"));
        if (visits.linked() == 0)
            warnings.add(Text.of("imports.warning.unlinked", report.rows().size(), client.name()));
        if (visits.changed() > 0) warnings.add(Text.of("imports.warning.visits_changed", visits.changed()));
        return warnings;
    }

    private static @Nullable Text otherFilters(Plan.Entry entry, String chosen, String client) {
        var filters = Translation.filters(entry.reading());
        if (filters == null || filters.equals(chosen)) return null;
        return Text.of("imports.warning.other_filters", inWords(filters), inWords(chosen), client);
    }

    private static @Nullable Text otherAccount(Plan.Entry entry, ClientId client, String name, Roster roster) {
        var account = entry.file().account();
        var known = roster.accountsOf(client);
        if (account == null || known.contains(account)) return null;
        var owner = roster.find(roster.owner(account));
        if (owner != null) return Text.of("imports.warning.account_of_other", account, owner.name(), name);
        if (known.isEmpty()) return null;
        return Text.of("imports.warning.other_account", account, name, String.join(", ", known));
    }

    private static @Nullable Text changed(List<Outcome> outcomes) {
        int days = sum(outcomes, Outcome.Kind.DAYS, Outcome::changed);
        int others = sum(outcomes, Outcome.Kind.PIN_DAYS, Outcome::changed)
                + sum(outcomes, Outcome.Kind.TOTALS, Outcome::changed);
        if (others > 0) return Text.of("imports.warning.changed_figures", others);
        int lists = sum(outcomes, Outcome.Kind.BOARDS, Outcome::changed)
                + sum(outcomes, Outcome.Kind.PINS, Outcome::changed);
        if (days == 0 && lists == 0) return null;
        return Text.of("imports.warning.changed", days, lists);
    }

    private static @Nullable Text underivable(List<Outcome> outcomes) {
        int days = sum(outcomes, Outcome.Kind.DAYS, Outcome::refused);
        return days == 0 ? null : Text.of("imports.warning.underivable", days);
    }

    /** Of tables only: their days may have been read the wrong way round, and nobody exports the future. */
    private static @Nullable Text ahead(Plan.Entry entry) {
        if (!(entry.reading() instanceof MappedTable table)) return null;
        var last = table.fits().found().range().to();
        var downloaded = entry.file().downloadedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return last.isAfter(downloaded) ? Text.of("imports.warning.ahead", last) : null;
    }

    private static @Nullable Text kept(List<Outcome> outcomes) {
        int days = sum(outcomes, Outcome.Kind.DAYS, Outcome::kept);
        int lists = sum(outcomes, Outcome.Kind.BOARDS, Outcome::kept) + sum(outcomes, Outcome.Kind.PINS, Outcome::kept);
        return days == 0 && lists == 0 ? null : Text.of("imports.note.kept", days, lists);
    }

    private static @Nullable Text notOwnContent(Plan.Entry entry, List<Outcome> outcomes) {
        var filters = Translation.filters(entry.reading());
        boolean lists =
                outcomes.stream().anyMatch(it -> it.kind() == Outcome.Kind.BOARDS || it.kind() == Outcome.Kind.PINS);
        if (filters == null || !lists || new Filters(filters).ownContent()) return null;
        return Text.of("imports.note.not_own_content");
    }

    private static @Nullable Text sessions(Plan.Entry entry, @Nullable VisitOutcome visits) {
        if (!(entry.reading() instanceof SiteReport report) || visits == null) return null;
        return Text.of("imports.note.sessions", report.sessions(), report.rows().size(), visits.linked());
    }

    private static int provisionalDays(Plan.Entry entry) {
        var client = entry.client();
        return client == null ? 0 : client.member().house().provisionalDays();
    }

    private static Object inWords(String filters) {
        return filters.isEmpty() ? Text.of("imports.filters.none") : filters;
    }

    private static int sum(List<Outcome> outcomes, Outcome.Kind kind, java.util.function.ToIntFunction<Outcome> count) {
        return outcomes.stream().filter(it -> it.kind() == kind).mapToInt(count).sum();
    }

    private static void add(List<Text> sentences, @Nullable Text sentence) {
        if (sentence != null) sentences.add(sentence);
    }
}
