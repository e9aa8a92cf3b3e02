package app.outboard.reports.plan;

import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.web.Form;
import app.outboard.reports.page.BlockKind;
import java.util.Base64;
import java.util.List;

/**
 * The form of a plan.
 *
 * @param over the sign of the plan it was filled in over
 */
record PlanForm(List<Planned> blocks, String over) {
    private static final int LONGEST = 20_000;

    /** Reads the form over the plan that stands, whose order it has; a button may move one block by a step. */
    static PlanForm from(Form form, List<Planned> standing) {
        var typed = standing.stream().map(block -> typed(form, block)).toList();
        return new PlanForm(moved(typed, form.line("do")), form.line("over"));
    }

    static String sign(List<Planned> blocks) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.hash(blocks.toString()));
    }

    private static Planned typed(Form form, Planned block) {
        var words = form.lines("words." + block.kind().key());
        return new Planned(
                block.kind(),
                form.on("shown." + block.kind().key()),
                words.length() <= LONGEST ? words : words.substring(0, LONGEST));
    }

    private static List<Planned> moved(List<Planned> blocks, String act) {
        var parts = act.split(":", 2);
        if (parts.length < 2) return blocks;
        int by = parts[0].equals("up") ? -1 : 1;
        return BlockKind.ofKey(parts[1])
                .map(kind -> Planned.moved(blocks, kind, by))
                .orElse(blocks);
    }
}
