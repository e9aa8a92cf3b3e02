package app.outboard.journeys;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every page there is to read at Harbor, by name; Bakery holds the golden account's figures. */
final class Tour {
    static final Map<String, String> PAGES = pages();

    private static final String MONTH = "?period=custom&from=2026-04-29&to=2026-05-29";
    private static final String BAKERY = "/harbor/clients/bakery";

    private Tour() {}

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("portfolio", "/harbor" + MONTH);
        pages.put("portfolio-columns", "/harbor" + MONTH + "&columns=pin_clicks,age,coverage");
        pages.put("archived", "/harbor/archived");
        pages.put("client-new", "/harbor/clients/new");
        pages.put("round", "/harbor/round");
        pages.put("imports", "/harbor/imports");
        pages.put("agency-settings", "/harbor/settings");
        pages.put("mails", "/harbor/mails");
        pages.put("brand", "/harbor/brand");
        pages.put("client-brand", BAKERY + "/brand");
        pages.put("glossary", "/harbor/glossary");
        pages.put("rules", "/harbor/rules");
        pages.put("audit-settings", "/harbor/audit/settings");
        pages.put("account", "/account");
        pages.put("overview", BAKERY + MONTH);
        pages.put("overview-empty", "/harbor/clients/florist");
        pages.put("boards", BAKERY + "/boards" + MONTH);
        pages.put("board", BAKERY + "/boards/1");
        pages.put("board-name", BAKERY + "/boards/1/name");
        pages.put("pins", BAKERY + "/pins" + MONTH);
        pages.put("pins-fresh", BAKERY + "/pins" + MONTH + "&fresh=1");
        pages.put("pin", BAKERY + "/pins/1138105980619624491");
        pages.put("pin-details", BAKERY + "/pins/1138105980619624491/details");
        pages.put("pins-paste", BAKERY + "/pins/paste");
        pages.put("landing-pages", BAKERY + "/landing-pages" + MONTH);
        pages.put("landing-page-unknown", BAKERY + "/landing-pages/none" + MONTH);
        pages.put("checklist", BAKERY + "/checklist?month=2026-04");
        pages.put("backfill", BAKERY + "/checklist/backfill");
        pages.put("coverage", BAKERY + "/coverage?month=2026-05");
        pages.put("coverage-empty", "/harbor/clients/florist/coverage");
        pages.put("audience", BAKERY + "/audience");
        pages.put("audience-empty", "/harbor/clients/florist/audience");
        pages.put("keywords", BAKERY + "/keywords");
        pages.put("keywords-empty", "/harbor/clients/florist/keywords");
        pages.put("reports", BAKERY + "/reports");
        pages.put("reports-empty", "/harbor/clients/florist/reports");
        pages.put("report", BAKERY + "/reports/1");
        pages.put("report-preview", BAKERY + "/reports/1/preview");
        pages.put("report-version", BAKERY + "/reports/1/versions/1");
        pages.put("report-settings", BAKERY + "/reports/settings");
        pages.put("report-template", "/harbor/reports/template");
        pages.put("report-sending", BAKERY + "/reports/schedule");
        pages.put("notes", BAKERY + "/notes");
        pages.put("note-new", BAKERY + "/notes/new");
        pages.put("client-imports", BAKERY + "/imports");
        pages.put("client-settings", BAKERY + "/settings");
        pages.put("client-people", BAKERY + "/access");
        pages.put("client-people-door", "/read/harbor");
        pages.put("client-audit-settings", BAKERY + "/audit/settings");
        pages.put("nothing-here", "/harbor/nowhere");
        return pages;
    }
}
