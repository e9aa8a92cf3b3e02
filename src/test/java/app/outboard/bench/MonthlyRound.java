package app.outboard.bench;

import app.outboard.accounts.Member;
import app.outboard.testing.Browser;
import app.outboard.testing.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Counts what a person does, once signed in and with the exports in a folder, until every client's row of the portfolio
 * is up to date: opening a page, choosing files, answering a question, pressing a button. Two files a client, through
 * the pages as a browser uses them.
 */
final class MonthlyRound {
    private static final double MOST_PER_CLIENT = 3;
    private static final List<String> METRICS = List.of("Outbound clicks", "Pin clicks");

    private final Browser browser;
    private final String agency;
    private final int clients;
    private final Map<String, Integer> actions = new LinkedHashMap<>();

    private MonthlyRound(Browser browser, String agency, int clients) {
        this.browser = browser;
        this.agency = agency;
        this.clients = clients;
    }

    public static void main(String[] arguments) {
        int clients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        var last = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
        try (var ground = Ground.fresh()) {
            ground.app().listen(0);
            roster(ground, ground.agency("Bench", "bench"), clients);
            var sheet = new Sheet("The round of a month: %d clients, %d files".formatted(clients, 2 * clients));
            for (var month : List.of(last.minusMonths(1), last)) {
                var browser = new Browser("http://localhost:" + ground.app().port());
                browser.signIn(Ground.EMAIL, Ground.PASSWORD);
                var round = new MonthlyRound(browser, "/bench", clients);
                round.make(month);
                round.report(sheet, month.equals(last) ? "accounts remembered" : "first month, accounts unknown");
            }
        }
    }

    private static void roster(Ground ground, Member member, int clients) {
        for (int n = 1; n <= clients; n++) ground.client(member, "Client " + n, "client-" + n);
    }

    private void make(YearMonth month) {
        did("pages opened");
        browser.get(agency + "/imports");
        did("times files chosen");
        did("buttons pressed");
        var preview = browser.upload(agency + "/imports", "files", files(month)).follow();
        if (!questions(preview).isEmpty()) preview = answered(preview);
        did("buttons pressed");
        var commit = preview.document().selectFirst("form[action$=/commit]");
        if (commit == null) throw new IllegalStateException("Nothing to import: " + preview.text());
        browser.post(commit.attr("action"));
        settled(commit.attr("action").replace("/commit", ""));
        did("pages opened");
        int rows = upToDate(month);
        if (rows != clients) throw new IllegalStateException(rows + " of " + clients + " rows are up to date");
    }

    private void did(String what) {
        actions.merge(what, 1, Integer::sum);
    }

    /** Two exports a client, all named as a browser names what it downloads into one folder. */
    private Map<String, byte[]> files(YearMonth month) {
        var files = new LinkedHashMap<String, byte[]>();
        var dates = (month.atDay(1) + "-" + month.atEndOfMonth()).replaceAll("(\\d+)-(\\d+)-(\\d+)", "$1$2$3");
        for (int n = 1; n <= clients; n++) {
            for (var export : new Account("account" + n, n).exports(month)) {
                if (METRICS.stream().noneMatch(metric -> export.text().contains("\nDate," + metric + "\n"))) continue;
                var copy = files.isEmpty() ? "" : " (" + files.size() + ")";
                var text = export.text().replace("Source,Your Pins", "Source,All");
                files.put(
                        "Pinterest Analytics overview " + dates + copy + ".csv", text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<Element> questions(Page preview) {
        return preview.document().select("form[action$=/choices] select[name^=client-]").stream()
                .filter(select -> select.selectFirst("option[selected]") == null)
                .toList();
    }

    /** Each account is asked for once; the answer stands in the label beside the list: account7 is Client 7's. */
    private Page answered(Page preview) {
        var answers = new ArrayList<String>();
        for (var question : questions(preview)) {
            did("questions answered");
            var account = preview.document()
                    .selectFirst("label[for=" + question.id() + "]")
                    .text();
            var client = "Client " + account.replaceAll("\\D+", "");
            answers.add(question.attr("name"));
            answers.add(question.select("option").stream()
                    .filter(option -> option.text().equals(client))
                    .findFirst()
                    .orElseThrow()
                    .val());
        }
        did("buttons pressed");
        return preview.submit("form[action$=/choices]", answers.toArray(String[]::new))
                .follow();
    }

    /** The page says itself when it is done; nobody has to do anything. */
    private void settled(String batch) {
        for (int tries = 0; tries < 600; tries++) {
            if (browser.get(batch).text().startsWith("Imported")) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("Still importing: " + browser.get(batch).text());
    }

    /** Rows of the portfolio that know every day of the month. */
    private int upToDate(YearMonth month) {
        LocalDate from = month.atDay(1);
        var portfolio =
                browser.get(agency + "?columns=coverage&period=custom&from=" + from + "&to=" + month.atEndOfMonth());
        var all = "%1$d of %1$d days".formatted(month.lengthOfMonth());
        return (int) portfolio.document().select("table.portfolio tbody tr").stream()
                .filter(row -> row.text().contains(all) && !row.text().contains("export"))
                .count();
    }

    private void report(Sheet sheet, String when) {
        int all = actions.values().stream().mapToInt(Integer::intValue).sum();
        sheet.atMost("actions a client, " + when, (double) all / clients, "", MOST_PER_CLIENT);
        actions.forEach((what, times) -> sheet.note(what, times, ""));
        sheet.note("actions in all", all, "");
    }
}
