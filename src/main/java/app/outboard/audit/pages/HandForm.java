package app.outboard.audit.pages;

import app.outboard.audit.finding.Answer;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer by hand as it was typed.
 *
 * @param answer {@code fine}, {@code problem} or {@code unknown}
 */
record HandForm(String answer, String cases, String note, String examples) {
    private static final int LONGEST = 2_000;
    private static final int MOST = 1_000_000;

    static HandForm from(Form form) {
        return new HandForm(form.line("answer"), form.line("cases"), form.lines("note"), form.lines("examples"));
    }

    static HandForm of(@Nullable Answer answer) {
        if (answer == null) return new HandForm("unknown", "", "", "");
        var counted = answer.cases();
        return new HandForm(
                answer.problem() ? "problem" : "fine",
                counted == null ? "" : String.format(Locale.ROOT, "%d", counted),
                answer.note(),
                answer.examples());
    }

    Errors errors() {
        return new Errors()
                .demand(
                        answer.equals("fine") || answer.equals("problem") || answer.equals("unknown"),
                        "answer",
                        Text.of("audit.hand.choose"))
                .demand(cases.isEmpty() || count() != null, "cases", Text.of("audit.hand.count"))
                .demand(note.length() <= LONGEST, "note", Text.of("audit.note.long", LONGEST))
                .demand(examples.length() <= LONGEST, "examples", Text.of("audit.note.long", LONGEST));
    }

    /** What it means; null takes an answer back. */
    @Nullable
    Answer meant() {
        if (answer.equals("unknown")) return null;
        boolean problem = answer.equals("problem");
        return new Answer(problem, problem ? count() : null, note, examples, null, Instant.EPOCH);
    }

    private @Nullable Integer count() {
        if (!cases.matches("[0-9]{1,7}")) return null;
        int count = Integer.parseInt(cases);
        return count >= 1 && count <= MOST ? count : null;
    }
}
