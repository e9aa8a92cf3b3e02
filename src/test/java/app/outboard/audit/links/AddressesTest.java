package app.outboard.audit.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of basecamp/surfguard, MIT licence, © 37signals, LLC. */
final class AddressesTest {
    private static final List<String> FILES = List.of(
            "blocked",
            "allowed",
            "boundaries",
            "legacy_numeric",
            "malformed_numeric_hosts",
            "non_host_prefixes",
            "dns_hostnames");

    @Test
    void none_of_the_cases_is_left_out() {
        assertThat(FILES.stream().flatMap(AddressesTest::cases)).hasSize(157);
    }

    @ParameterizedTest
    @MethodSource({"blocked", "allowed", "boundaries"})
    void addresses_are_public_or_refused(JsonNode one) {
        assertThat(verdict(one.get("input").asText()))
                .as(one.toString())
                .isEqualTo(one.get("policies").get("default").asText());
    }

    @ParameterizedTest
    @MethodSource("legacy_numeric")
    void old_spellings_of_numbers_are_the_address_they_mean(JsonNode one) throws IOException {
        var host = WrittenHost.of(one.get("input").asText()).orElseThrow();

        assertThat(InetAddress.getByAddress(host.bytes()).getHostAddress())
                .isEqualTo(one.get("canonical").asText());
        assertThat(verdict(one.get("input").asText()))
                .isEqualTo(one.get("blocked").asBoolean() ? "blocked" : "allowed");
    }

    @ParameterizedTest
    @MethodSource({"malformed_numeric_hosts", "non_host_prefixes"})
    void what_only_looks_like_an_address_goes_nowhere(JsonNode one) {
        assertThat(WrittenHost.of(one.get("input").asText())).as(one.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dns_hostnames")
    void names_with_digits_are_names(JsonNode one) {
        assertThat(WrittenHost.of(one.get("input").asText()).orElseThrow().isName())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0x7f.1",
                "2130706433",
                "[::1]",
                "[::ffff:7f00:1]",
                "[::ffff:127.0.0.1]",
                "127.0.0.1.",
                "inner.harborcats.com",
                "mixed.harborcats.com",
                "127。0。0。1"
            })
    void closed_addresses_are_refused_however_they_are_written_or_hidden_behind_a_name(String host) {
        assertThatThrownBy(() -> new PublicReach(AddressesTest::lookup).addresses(host))
                .isInstanceOf(RefusedAddress.class);
    }

    @Test
    void public_addresses_are_those_the_name_server_gave_and_numbers_never_go_there() throws UnknownHostException {
        var reach = new PublicReach(AddressesTest::lookup);

        assertThat(reach.addresses("shop.harborcats.com"))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("93.184.216.34", "93.184.216.35");
        assertThat(reach.addresses("93.184.216.34")).hasSize(1);
        assertThatThrownBy(() -> reach.addresses("nowhere.harborcats.com"))
                .isExactlyInstanceOf(UnknownHostException.class);
    }

    @Test
    void a_server_without_names_blames_no_link() {
        var reach = new PublicReach(name -> {
            throw new UnknownHostException(name);
        });

        assertThatThrownBy(() -> reach.addresses("shop.harborcats.com")).isInstanceOf(NoNameServer.class);
    }

    @Test
    void the_web_has_two_ports() {
        var reach = new PublicReach(AddressesTest::lookup);

        assertThat(Stream.of(80, 443).allMatch(reach::allows)).isTrue();
        assertThat(Stream.of(22, 25, 8080, 8443, 5432, 0).noneMatch(reach::allows))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://shop.harborcats.com/", "file:///etc/passwd", "gopher://127.0.0.1/", "http://a@127.0.0.1/",
                "http://a:b@shop.harborcats.com/", "javascript:alert(1)", "//shop", "http:///x"
            })
    void other_schemes_and_users_are_no_target(String address) {
        assertThat(Target.of(address)).isEmpty();
    }

    static Stream<JsonNode> blocked() {
        return cases("blocked");
    }

    static Stream<JsonNode> allowed() {
        return cases("allowed");
    }

    static Stream<JsonNode> boundaries() {
        return cases("boundaries");
    }

    static Stream<JsonNode> legacy_numeric() {
        return cases("legacy_numeric");
    }

    static Stream<JsonNode> malformed_numeric_hosts() {
        return cases("malformed_numeric_hosts");
    }

    static Stream<JsonNode> non_host_prefixes() {
        return cases("non_host_prefixes");
    }

    static Stream<JsonNode> dns_hostnames() {
        return cases("dns_hostnames");
    }

    private static String verdict(String host) {
        return WrittenHost.of(host)
                .map(WrittenHost::bytes)
                .filter(PublicAddresses::contain)
                .map(bytes -> "allowed")
                .orElse("blocked");
    }

    private static InetAddress[] lookup(String name) throws UnknownHostException {
        return switch (name) {
            case "shop.harborcats.com" -> new InetAddress[] {address(93, 184, 216, 34), address(93, 184, 216, 35)};
            case "inner.harborcats.com" -> new InetAddress[] {address(10, 0, 0, 1)};
            case "mixed.harborcats.com" -> new InetAddress[] {address(93, 184, 216, 34), address(127, 0, 0, 1)};
            case "www.pinterest.com" -> new InetAddress[] {address(151, 101, 0, 84)};
            case "nowhere.harborcats.com" -> throw new UnknownHostException(name);
            default -> throw new AssertionError(name + " was looked up");
        };
    }

    private static InetAddress address(int... bytes) throws UnknownHostException {
        var raw = new byte[bytes.length];
        for (int i = 0; i < raw.length; i++) raw[i] = (byte) bytes[i];
        return InetAddress.getByAddress(raw);
    }

    private static Stream<JsonNode> cases(String file) {
        try (var in = AddressesTest.class.getResourceAsStream("/fixtures/addresses/" + file + ".json")) {
            var all = new ObjectMapper().readTree(Objects.requireNonNull(in)).get("cases");
            return Stream.iterate(0, n -> n + 1).limit(all.size()).map(all::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
