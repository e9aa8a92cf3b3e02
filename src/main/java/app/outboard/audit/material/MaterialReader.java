package app.outboard.audit.material;

import app.outboard.analytics.daily.AccountQueries;
import app.outboard.analytics.lists.Breakdown;
import app.outboard.analytics.lists.Page;
import app.outboard.analytics.lists.PinFilter;
import app.outboard.analytics.lists.PinRow;
import app.outboard.analytics.lists.PinTable;
import app.outboard.analytics.lists.Sort;
import app.outboard.analytics.question.Against;
import app.outboard.analytics.question.Preset;
import app.outboard.analytics.question.Question;
import app.outboard.audit.material.AuditedPin.PinCounts;
import app.outboard.audit.words.Lexicon;
import app.outboard.clients.ClientScope;
import app.outboard.pins.Boards;
import app.outboard.pins.landing.PageAddress;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Reads a client's material in a fixed number of statements, however many Pins. Its figures are those of the pages of
 * boards and Pins over the last 90 days, and those of Pins in the same season a year ago.
 */
public final class MaterialReader {
    private final DSLContext sql;
    private final ClientScope scope;
    private final LocalDate today;

    public MaterialReader(DSLContext sql, ClientScope scope, LocalDate today) {
        this.sql = sql;
        this.scope = scope;
        this.today = today;
    }

    /**
     * @param links what was found behind links, by {@code PageAddress.text()}
     * @param linkChecks whether links are looked at at all
     */
    public Material read(Lexicon lexicon, Map<String, LinkSeen> links, boolean linkChecks) {
        int few = scope.member().house().fewClicks();
        var breakdown = breakdown(question -> question.withPreset(Preset.LAST_90_DAYS));
        var pins = breakdown.pins(PinFilter.none(few), Sort.USUAL, Page.all());
        var boards = breakdown.boards(Sort.USUAL, Integer.MAX_VALUE);
        var known = Boards.all(sql, scope);
        return Material.of(
                        today,
                        pins.cover().span(),
                        boards.cover().span(),
                        PageAddress.hostOf(scope.website()),
                        PinReader.read(sql, scope, known, counts(pins)),
                        BoardReader.boards(known, boards.rows()),
                        KeywordReader.read(sql, scope),
                        links,
                        linkChecks,
                        few,
                        lexicon)
                .withLastYear(lastYear(few));
    }

    private Map<String, PinCounts> lastYear(int few) {
        var table = breakdown(question -> question.withPeriod(Material.daysOfLastYear(today)))
                .pins(PinFilter.none(few), Sort.USUAL, Page.all());
        return table.rows().stream().collect(Collectors.toMap(PinRow::number, row -> PinReader.counts(row.counts())));
    }

    private Breakdown breakdown(UnaryOperator<Question> days) {
        var account = AccountQueries.of(sql, scope, null);
        var available = account.available(today, scope.member().house().provisionalDays());
        var question = days.apply(Question.ofClient(available)).withAgainst(Against.NONE);
        return Breakdown.of(sql, scope, question, account);
    }

    private static Map<String, PinRow> counts(PinTable table) {
        return table.rows().stream().collect(Collectors.toMap(PinRow::number, row -> row));
    }
}
