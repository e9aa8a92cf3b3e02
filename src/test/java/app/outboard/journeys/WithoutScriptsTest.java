package app.outboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** JavaScript is switched off: everything can still be read, and files still come in. */
class WithoutScriptsTest {
    private static final String BAKERY = "/harbor/clients/bakery";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @RegisterExtension
    final Visitor ben = Visitor.withoutScripts(app);

    @Test
    void exports_are_imported_and_read() {
        ben.signIn(Cast.BEN).open(BAKERY + "/imports");
        ben.page().locator("input[type=file]").setInputFiles(Exported.six());
        ben.press("Preview the files").await("Import preview");
        ben.main().locator("form[action$='/commit'] button").click();
        untilImported();

        ben.open(BAKERY + "?period=custom&from=2026-04-29&to=2026-05-29");
        assertThat(ben.text()).contains("22", "41.5", "28 of 31 days", "53", "1,148");
        assertThat(ben.main().locator("figure table tbody tr").count()).isEqualTo(31);
        ben.main().getByText("Show as table").click();
        assertThat(ben.main().locator("figure table").isVisible()).isTrue();
    }

    /** The page says how far the work is; a reader reloads it. */
    private void untilImported() {
        for (int tries = 0; tries < 60 && !ben.text().startsWith("Imported"); tries++) {
            ben.page().waitForTimeout(1000);
            ben.page().reload();
        }
        assertThat(ben.text()).startsWith("Imported");
    }
}
