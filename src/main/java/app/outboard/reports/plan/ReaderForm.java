package app.outboard.reports.plan;

import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;

/** For whom reports are written, as the form holds it: what was typed, right or wrong. */
record ReaderForm(String locale, String goal) {
    private static final String NUMBER = "[0-9]{1,3}([., ]?[0-9]{3}){0,3}|[0-9]{1,12}";

    static ReaderForm of(Reader reader) {
        var goal = reader.goal();
        return new ReaderForm(reader.locale().toLanguageTag(), goal == null ? "" : goal.toString());
    }

    static ReaderForm from(Form form) {
        return new ReaderForm(form.line("locale"), form.line("goal"));
    }

    Errors errors() {
        return new Errors()
                .demand(Tongues.find(locale).isPresent(), "locale", Text.of("reports.error.locale"))
                .demand(
                        goal.isEmpty() || (goal.matches(NUMBER) && number() > 0),
                        "goal",
                        Text.of("reports.error.goal"));
    }

    /** Of a form without errors. */
    Reader reader() {
        return new Reader(Tongues.find(locale).orElseThrow(), goal.isEmpty() ? null : Long.valueOf(number()));
    }

    private long number() {
        return Long.parseLong(goal.replaceAll("[., ]", ""));
    }
}
