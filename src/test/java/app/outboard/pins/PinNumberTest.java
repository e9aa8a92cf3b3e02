package app.outboard.pins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1138707087056320463",
                " 1138707087056320463 ",
                "https://www.pinterest.com/pin/1138707087056320463/",
                "https://de.pinterest.com/pin/1138707087056320463/?utm=x#top",
                "www.pinterest.co.uk/pin/1138707087056320463",
                "https://www.pinterest.com/pin/tiny-house-ideas--1138707087056320463/",
            })
    void a_number_is_read_from_itself_or_from_an_address(String written) {
        assertThat(PinNumber.of(written)).contains("1138707087056320463");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.13871E+18",
                "123456789012345678901",
                "https://www.pinterest.com/harborcats/toys/",
                "https://example.com/pin/1138707087056320463/",
                "https://pin.it/abc",
                "javascript://pinterest.com/pin/1",
                "-5",
            })
    void what_is_no_number_is_none(String written) {
        assertThat(PinNumber.of(written)).isEmpty();
    }

    @Test
    void a_number_that_a_sheet_rounded_is_noticed() {
        assertThat(PinNumber.isShortened("1,13871E+18")).isTrue();
        assertThat(PinNumber.isShortened("1138707087056320463")).isFalse();
    }
}
