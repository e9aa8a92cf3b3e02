package app.outboard.demo;

import app.outboard.accounts.Member;
import app.outboard.clients.About;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.clients.Colour;
import app.outboard.clients.NewClient;
import app.outboard.demo.invented.MadeFile;
import app.outboard.demo.invented.Profile;
import app.outboard.demo.invented.Script;
import app.outboard.imports.Imports;
import app.outboard.imports.Told;
import app.outboard.imports.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Adds one invented client and imports its files, as the command line would. */
final class Maker {
    private final Clients clients;
    private final Imports imports;
    private final Script script;
    private final ReportMaker reports;

    Maker(Clients clients, Imports imports, Script script, ReportMaker reports) {
        this.clients = clients;
        this.imports = imports;
        this.script = script;
        this.reports = reports;
    }

    /** Does nothing new where an earlier try got as far. */
    void make(Member member, String name, Instant now) {
        var profile = script.profile(name);
        var scope = client(member, profile);
        var files = script.files(profile, now).stream().map(Maker::upload).toList();
        if (imports.importNow(scope, files, true) instanceof Told.Refused refused)
            throw new IllegalStateException(profile.name() + ": " + refused.reasons());
        if (name.equals(script.clients().getFirst())) reports.make(scope, script.months(), now);
    }

    private ClientScope client(Member member, Profile profile) {
        var wished = new NewClient(profile.name(), null, profile.website());
        return switch (clients.add(member, wished)) {
            case Adding.Added added -> described(added.client(), profile);
            case Adding.Refused refused ->
                clients.scopes(member).stream()
                        .filter(scope -> scope.name().equals(profile.name()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(profile.name() + ": " + refused.errors()));
        };
    }

    private ClientScope described(ClientScope scope, Profile profile) {
        var colour = Colour.valueOf(profile.colour().toUpperCase(Locale.ROOT));
        clients.describe(scope, new About(profile.niche(), colour, profile.tags(), List.of(profile.account())));
        return scope;
    }

    private static Upload upload(MadeFile file) {
        return new Upload(
                file.name(),
                file.downloadedAt(),
                () -> new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
    }
}
