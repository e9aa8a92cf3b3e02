package app.outboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an empty program to a client's figures, as a new user goes. */
class FirstRunTest {
    private static final String CLIENT = "/willow/clients/harbor-cats";
    private static final String MONTH = "?period=custom&from=2026-04-29&to=2026-05-29";
    private static final String DROP = """
            (zone, files) => {
              const carried = new DataTransfer();
              for (const file of files) carried.items.add(new File([file.text], file.name, { type: 'text/csv' }));
              zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
            }""";

    @RegisterExtension
    static final TestApp app = TestApp.empty();

    @RegisterExtension
    final Visitor ana = Visitor.of(app);

    @Test
    void an_agency_is_set_up_and_sees_its_first_figures() {
        setsUpTheAgency();
        addsAClient();
        dropsTheExports();
        importsThem();
        readsTheFigures();
        walksDownToOnePin();
        undoesTheImport();
        dropsTheExports();
        importsThem();
        readsTheFigures();
    }

    private void setsUpTheAgency() {
        ana.open("/");
        assertThat(ana.address()).isEqualTo("/setup");
        ana.type("Name of the agency", "Willow & Wren")
                .type("Short name in addresses optional", "willow")
                .type("Your name", "Ana Keller")
                .type("E-mail", "ana@willow.example")
                .type("Password", "gravel lantern teapot nine")
                .press("Set up the agency");
        assertThat(ana.address()).isEqualTo("/willow");
    }

    private void addsAClient() {
        ana.follow("Add a client");
        ana.type("Name", "Harbor Cats").press("Add the client");
        assertThat(ana.address()).startsWith(CLIENT);
    }

    private void dropsTheExports() {
        ana.open(CLIENT + "/imports");
        var six = Exported.six();
        ana.page().locator("[data-dropzone]").evaluate(DROP, Exported.forDropping(six));
        assertThat(ana.page().locator("[data-dropzone-files] li").count()).isEqualTo(6);
        ana.press("Preview the files").await("Import preview");
        assertThat(ana.text()).contains("6 files", "nothing is stored yet", "Outbound clicks by day");
    }

    private void importsThem() {
        var button = ana.main().locator("form[action$='/commit'] button");
        assertThat(button.innerText()).startsWith("Import 6 files for 1 client");
        button.click();
        ana.await("Imported");
        assertThat(ana.text()).contains("140 new days, none changed, 3 lists");
        ana.follow("Open Harbor Cats");
    }

    private void readsTheFigures() {
        ana.open(CLIENT + MONTH);
        assertThat(ana.page().locator(".cards-lead").innerText().replaceAll("\\s+", " "))
                .contains("22", "41.5", "28 of 31 days", "53", "1,148");
        assertThat(ana.page().locator("canvas").count()).isPositive();
    }

    private void walksDownToOnePin() {
        ana.open(CLIENT + "/boards" + MONTH);
        assertThat(ana.main().locator("tbody tr").first().innerText()).contains("8", "16");
        ana.open(CLIENT + "/pins" + MONTH);
        var first = ana.main().locator("tbody tr").first();
        assertThat(first.innerText()).contains("4");
        first.locator("a").first().click();
        ana.page().waitForURL("**/pins/1138105980619624491**");
        ana.look();
        assertThat(ana.text()).contains("1138105980619624491", "All ranges known");
    }

    private void undoesTheImport() {
        ana.open(CLIENT + "/imports");
        assertThat(ana.text()).contains("140 new days, 3 lists");
        ana.press("Undo");
        assertThat(Visitor.plain(ana.page().locator(".flash").first().innerText()))
                .contains("Undone");
        ana.open(CLIENT + MONTH);
        assertThat(ana.page().locator(".cards-lead").count()).isZero();
        assertThat(ana.text()).doesNotContain("41.5");
    }
}
