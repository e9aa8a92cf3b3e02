package app.outboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One drop box for all clients: files find their client, or ask for it. */
class RoutingTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @RegisterExtension
    final Visitor ben = Visitor.of(app);

    @BeforeEach
    void comes_in() {
        ben.signIn(Cast.BEN).open("/harbor/imports");
    }

    @Test
    void an_unknown_account_is_asked_for_once() {
        drops(Exported.outboundClicksOf("harborbuns"));
        assertThat(ben.text())
                .contains("1 file needs a client", "Whose files are these?", "Pinterest account, 1 file.");
        assertThat(ben.main().locator("form[action$='/commit']").count()).isZero();

        chooses("Bakery");
        ben.press("Go on");
        commits();
        assertThat(ben.text()).contains("Open Bakery");

        ben.open("/harbor/imports");
        drops(Exported.outboundClicksOf("harborbuns"));
        assertThat(ben.text()).doesNotContain("needs a client").contains("Nothing new: all of it is there already.");
        ben.press("Discard");
        assertThat(ben.text()).doesNotContain("Waiting for you");
    }

    @Test
    void one_answer_is_enough_for_all_files_of_an_account() {
        drops(Exported.six());
        assertThat(ben.text())
                .contains(
                        "6 files need a client", "Waiting to know whose files these are", "Pinterest account, 6 files.")
                .doesNotContain("The others can go ahead");
        assertThat(ben.main().locator("select[name^='client-']").count()).isOne();
        chooses("Florist");
        ben.press("Go on");
        assertThat(ben.text()).doesNotContain("need a client").contains("Import 6 files for 1 client");
        ben.press("Discard");
    }

    @Test
    void what_is_no_export_is_refused_and_the_others_stay() {
        ben.open("/harbor/clients/florist/imports");
        drops(Exported.picture(), Exported.outboundClicksOf("harborblooms"));
        assertThat(ben.text())
                .contains("1 file cannot be read and is left aside; the others stay.")
                .contains("Screenshot.png", "This is a picture, not a CSV file.");
        commits();
        ben.follow("Open Florist");
        assertThat(ben.address()).startsWith("/harbor/clients/florist");
    }

    @Test
    void a_colleague_who_only_reads_is_offered_no_drop_box() {
        ben.page().context().clearCookies();
        ben.signIn(Cast.VERA).open("/harbor/imports");
        assertThat(ben.page().locator("input[type=file]").count()).isZero();
    }

    private void drops(FilePayload... files) {
        ben.page().locator("input[type=file]").setInputFiles(files);
        ben.press("Preview the files").await("Import preview");
    }

    private void chooses(String client) {
        ben.main().locator("select[name^='client-']").first().selectOption(new SelectOption().setLabel(client));
    }

    private void commits() {
        ben.main().locator("form[action$='/commit'] button").click();
        ben.await("Imported");
    }
}
