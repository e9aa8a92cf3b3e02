package app.outboard.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.ids.AgencyId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LinkOriginTest {
    @Test
    void links_keep_the_installations_scheme_and_port() {
        assertThat(LinkHost.origin(house("reports.harbor.example"), "https://outboard.example/"))
                .isEqualTo("https://reports.harbor.example");
        assertThat(LinkHost.origin(house("reports.harbor.example"), "https://outboard.example:8443"))
                .isEqualTo("https://reports.harbor.example:8443");
        assertThat(LinkHost.origin(house(null), "https://outboard.example/")).isEqualTo("https://outboard.example");
    }

    @Test
    void a_name_is_taken_in_small_letters_and_the_installations_own_is_not() {
        assertThat(LinkHost.of(" Reports.Harbor.Example", "https://outboard.example"))
                .contains("reports.harbor.example");
        assertThat(LinkHost.of("xn--hfen-koa.example", "https://outboard.example"))
                .contains("xn--hfen-koa.example");
        assertThat(LinkHost.of("OUTBOARD.example", "https://outboard.example:8443"))
                .isEmpty();
        assertThat(LinkHost.of("a".repeat(64) + ".example", "https://outboard.example"))
                .isEmpty();
        assertThat(LinkHost.of("a.".repeat(130) + "example", "https://outboard.example"))
                .isEmpty();
    }

    private static Agency house(@Nullable String host) {
        return new Agency(new AgencyId(1), "harbor", "Harbor", 50, 3, BigDecimal.ONE, BigDecimal.ONE, host, false);
    }
}
