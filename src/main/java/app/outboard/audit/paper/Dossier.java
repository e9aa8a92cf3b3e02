package app.outboard.audit.paper;

import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.lists.BoardTable;
import app.outboard.analytics.lists.PageTable;
import app.outboard.analytics.lists.PinTable;
import app.outboard.analytics.question.Question;
import app.outboard.audit.finding.Finding;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.run.Report;
import app.outboard.audit.run.Run;
import app.outboard.notes.Note;
import java.util.List;
import java.util.Map;

/**
 * All that goes into a printed audit, read on one snapshot.
 *
 * @param earlier runs that were done before this one, newest first
 * @param findings what became of each, as it is now
 * @param names titles of the Pins and boards that examples name, by their subject
 * @param notes of the year, those the client may read
 */
record Dossier(
        Report report,
        List<Run> earlier,
        Map<RuleId, Finding> findings,
        Map<String, String> names,
        Question question,
        AccountFigures account,
        BoardTable boards,
        PinTable pins,
        PinTable fresh,
        PageTable pages,
        List<Note> notes) {
    /** Rows of each table. */
    static final int ROWS = 10;
}
