package app.outboard.platform.pdf;

import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Templates;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Prints pages. One at a time, others wait in line: a large one takes tens of megabytes while it is laid out, and two at
 * once would take no less time together.
 */
public final class PrintRoom {
    private static final String STYLE = "/print/print.css";

    private final Templates templates;
    private final Press press = new Press();
    private final Semaphore turn = new Semaphore(1, true);
    private final String style = Packed.text(STYLE);

    public PrintRoom(Texts texts) {
        this.templates = new Templates(texts);
    }

    /**
     * A template that stands in {@code layout/print} as a PDF.
     *
     * @param model what the template shows, finished
     */
    public Printed print(String template, Map<String, Object> model) throws InterruptedException {
        return print(template, model, Locale.ENGLISH);
    }

    /** The same with what stands around the pages in another language. */
    public Printed print(String template, Map<String, Object> model, Locale language) throws InterruptedException {
        var page = page(template, model, language);
        turn.acquire();
        try {
            return press.print(Sheets.read(page, style(model)), Directions.isBothWays(page));
        } finally {
            turn.release();
        }
    }

    /** The same page as a browser would print it, its style inside. */
    public String page(String template, Map<String, Object> model) {
        return page(template, model, Locale.ENGLISH);
    }

    private String style(Map<String, Object> model) {
        return model.get("paper") instanceof Paper paper
                ? style + paper.livery().style()
                : style;
    }

    private String page(String template, Map<String, Object> model, Locale language) {
        return Characters.printable(templates.render(template, model, language));
    }

    /** For looking at, and for other printers. */
    public String style() {
        return style;
    }
}
