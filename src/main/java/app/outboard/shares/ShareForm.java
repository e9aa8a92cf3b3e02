package app.outboard.shares;

import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of a link: the fields as typed, so that they can be shown again.
 *
 * @param what a kind, with the number of what it shows behind a colon: {@code report:12}
 * @param ends {@code date} or {@code never}
 * @param sections those ticked
 * @param password empty leaves what there is
 */
record ShareForm(
        String what,
        String label,
        String ends,
        String expires,
        List<String> sections,
        boolean datesOpen,
        boolean pdf,
        boolean notes,
        boolean frozen,
        String period,
        String origins,
        String password) {
    static final int LONGEST_LABEL = 100;
    static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 256;
    private static final int MOST_ORIGINS = 10;

    static ShareForm from(Form form) {
        return new ShareForm(
                form.line("what"),
                form.line("label"),
                form.line("ends"),
                form.line("expires"),
                form.all("sections"),
                form.on("datesOpen"),
                form.on("pdf"),
                form.on("notes"),
                form.on("frozen"),
                form.line("period"),
                form.lines("origins"),
                form.exact("password"));
    }

    /** A new link's, as most are wanted. */
    static ShareForm fresh(Kind kind, List<String> sections, LocalDate today, Rules rules) {
        var longest = rules.longestDays();
        int days = longest == null ? kind.days() : Math.min(kind.days(), longest);
        return new ShareForm(
                kind.key(),
                "",
                "date",
                today.plusDays(days).toString(),
                sections,
                kind == Kind.LIVE,
                true,
                true,
                false,
                "",
                "",
                "");
    }

    static ShareForm of(Share share, ZoneId zone) {
        var terms = share.terms();
        var end = terms.expiresAt();
        return new ShareForm(
                share.kind().key() + (share.subject() == null ? "" : ":" + share.subject()),
                terms.label(),
                end == null ? "never" : "date",
                // It closes as that day ends, so the moment lies on the next.
                end == null ? "" : LocalDate.ofInstant(end, zone).minusDays(1).toString(),
                terms.sections(),
                terms.datesOpen(),
                terms.pdf(),
                terms.notes(),
                share.frozenAt() != null,
                terms.question(),
                String.join("\n", terms.origins()),
                "");
    }

    /** The same for something chosen on another page. */
    ShareForm showing(String what) {
        return new ShareForm(
                what, label, ends, expires, sections, datesOpen, pdf, notes, frozen, period, origins, password);
    }

    /** The same in the words of an order. */
    ShareForm ordered(String name, @Nullable String lastDay, String secret) {
        return new ShareForm(
                what,
                name.strip(),
                ends,
                lastDay == null ? expires : lastDay,
                sections,
                datesOpen,
                pdf,
                notes,
                frozen,
                period,
                origins,
                secret);
    }

    /** @param locked whether the link has a password, or gets one */
    Errors errors(List<String> known, LocalDate today, Rules rules, boolean locked) {
        var errors = new Errors()
                .demand(!label.isEmpty(), "label", Text.of("shares.error.no_label"))
                .demand(label.length() <= LONGEST_LABEL, "label", Text.of("shares.error.long_label", LONGEST_LABEL))
                .demand(!chosen(known).isEmpty(), "sections", Text.of("shares.error.no_section"))
                .demand(locked || !rules.passwordRequired(), "password", Text.of("shares.error.password_required"));
        passwordTyped()
                .ifPresent(typed -> errors.demand(
                                typed.length() >= SHORTEST_PASSWORD,
                                "password",
                                Text.of("shares.error.short_password", SHORTEST_PASSWORD))
                        .demand(
                                typed.length() <= LONGEST_PASSWORD,
                                "password",
                                Text.of("shares.error.long_password", LONGEST_PASSWORD)));
        checkEnd(errors, today, rules);
        checkOrigins(errors, locked);
        return errors;
    }

    private void checkEnd(Errors errors, LocalDate today, Rules rules) {
        var longest = rules.longestDays();
        if (ends.equals("never")) {
            errors.demand(rules.endlessAllowed(), "expires", Text.of("shares.error.endless"));
            return;
        }
        var day = day(expires);
        if (day.isEmpty()) errors.add("expires", Text.of("shares.error.no_date"));
        else if (day.get().isBefore(today)) errors.add("expires", Text.of("shares.error.past"));
        else if (longest != null && day.get().isAfter(today.plusDays(longest)))
            errors.add("expires", Text.of("shares.error.too_long", longest));
        else if (day.get().isAfter(today.plusYears(10))) errors.add("expires", Text.of("shares.error.too_far"));
    }

    private void checkOrigins(Errors errors, boolean locked) {
        var lines = originLines();
        errors.demand(lines.isEmpty() || !locked, "origins", Text.of("shares.error.framed_and_locked"))
                .demand(lines.size() <= MOST_ORIGINS, "origins", Text.of("shares.error.many_origins", MOST_ORIGINS));
        lines.stream()
                .filter(line -> origin(line).isEmpty())
                .findFirst()
                .ifPresent(line -> errors.add("origins", Text.of("shares.error.origin", line)));
    }

    /** What was typed, or nothing. */
    Optional<String> passwordTyped() {
        return password.isEmpty() ? Optional.empty() : Optional.of(password);
    }

    /** Asked only when there are no errors. */
    Terms terms(List<String> known, ZoneId zone) {
        return new Terms(
                label,
                ends.equals("never") ? null : end(zone),
                chosen(known),
                datesOpen && !frozen,
                pdf,
                notes,
                period,
                originLines().stream().flatMap(line -> origin(line).stream()).toList());
    }

    private @Nullable Instant end(ZoneId zone) {
        return day(expires)
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .orElse(null);
    }

    private List<String> chosen(List<String> known) {
        return known.stream().filter(sections::contains).toList();
    }

    private List<String> originLines() {
        return Arrays.stream(origins.split("\\s+", -1))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A site as a browser names it, nothing that could end the header's sentence and begin another. */
    static Optional<String> origin(String text) {
        try {
            var uri = new URI(text);
            var host = uri.getHost();
            // Without slashes, as in "https:a.example", it has no path either.
            if (host == null) return Optional.empty();
            boolean plain = uri.getRawPath().isEmpty() || uri.getRawPath().equals("/");
            boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            if (!"https".equals(uri.getScheme()) || !plain || !bare) return Optional.empty();
            if (!host.matches("[A-Za-z0-9.-]{1,253}") || uri.getPort() == 0 || uri.getPort() > 65_535)
                return Optional.empty();
            return Optional.of("https://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
