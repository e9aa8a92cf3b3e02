package app.outboard.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTest {
    @ParameterizedTest
    @CsvSource({
        "example.com, https://example.com",
        " http://example.com/a?b=c , http://example.com/a?b=c",
        "HTTPS://Example.com, HTTPS://Example.com",
        "'', ''",
    })
    void an_address_gets_its_scheme(String typed, String address) {
        assertThat(Website.of(typed)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://example.com/%0aalert(1)",
                "data:text/html,x",
                "ftp://example.com",
                "http://",
                "two words",
                "localhost",
                "http://ana@example.com",
            })
    void what_is_no_web_address_is_none(String typed) {
        assertThat(Website.of(typed)).isEmpty();
    }
}
