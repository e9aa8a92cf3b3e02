package app.outboard.clients;

import static java.util.stream.Collectors.joining;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.TimeZones;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.time.ZoneId;
import java.util.List;

/** The settings as the form holds them: what was typed, right or wrong. */
record SettingsForm(
        String name,
        String slug,
        String website,
        String niche,
        String timeZone,
        String colour,
        String tags,
        String accounts,
        String filters,
        String version) {
    static final int LONGEST_NICHE = 100;

    static SettingsForm of(ClientRow row, List<String> accounts) {
        return new SettingsForm(
                row.name(),
                row.slug(),
                row.website(),
                row.niche(),
                row.timeZone().getId(),
                row.colour().key(),
                String.join(", ", row.tags()),
                accounts.stream().collect(joining(", ")),
                row.filters(),
                String.valueOf(row.version()));
    }

    static SettingsForm from(Form form) {
        return new SettingsForm(
                form.line("name"),
                form.line("slug"),
                form.line("website"),
                form.line("niche"),
                form.line("time_zone"),
                form.line("colour"),
                form.line("tags"),
                form.lines("accounts"),
                form.line("filters"),
                form.line("version"));
    }

    /** The same form, to be saved over what stands at this version. */
    SettingsForm over(int newVersion) {
        return new SettingsForm(
                name, slug, website, niche, timeZone, colour, tags, accounts, filters, String.valueOf(newVersion));
    }

    /** What is wrong with the fields in themselves. */
    Errors errors(List<String> knownFilters) {
        var errors = new Errors()
                .demand(!name.isEmpty(), "name", Text.of("clients.error.no_name"))
                .demand(
                        name.length() <= Clients.LONGEST_NAME,
                        "name",
                        Text.of("clients.error.long_name", Clients.LONGEST_NAME))
                .demand(Website.of(website).isPresent(), "website", Text.of("clients.error.website"))
                .demand(niche.length() <= LONGEST_NICHE, "niche", Text.of("clients.error.long_niche", LONGEST_NICHE))
                .demand(TimeZones.knows(timeZone), "time_zone", Text.of("clients.error.time_zone"))
                .demand(Colour.ofKey(colour).isPresent(), "colour", Text.of("clients.error.colour"))
                .demand(knownFilters.contains(filters), "filters", Text.of("clients.error.filters"));
        checkLists(errors);
        return errors;
    }

    /** The settings of a form without errors. */
    Settings settings() {
        return new Settings(
                name,
                new Slug(slug),
                Website.of(website).orElseThrow(),
                niche,
                ZoneId.of(timeZone),
                Colour.ofKey(colour).orElseThrow(),
                Words.tags(tags),
                Words.accounts(accounts),
                filters,
                versionNumber());
    }

    private void checkLists(Errors errors) {
        var given = Words.tags(tags);
        errors.demand(
                given.size() <= Words.MOST_TAGS && given.stream().allMatch(tag -> tag.length() <= Words.LONGEST_TAG),
                "tags",
                Text.of("clients.error.tags", Words.MOST_TAGS, Words.LONGEST_TAG));
        var names = Words.accounts(accounts);
        errors.demand(
                names.size() <= Words.MOST_ACCOUNTS,
                "accounts",
                Text.of("clients.error.many_accounts", Words.MOST_ACCOUNTS));
        Words.noAccount(names).ifPresent(word -> errors.add("accounts", Text.of("clients.error.no_account", word)));
    }

    /** A number that nobody's form ever had stands for a form too old to save. */
    private int versionNumber() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }
}
