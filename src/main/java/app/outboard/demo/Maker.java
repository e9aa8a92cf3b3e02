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
import app.outboard.notes.NewNote;
import app.outboard.notes.Notes;
import app.outboard.notes.Tag;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Adds one invented client, imports its files, as the command line would, audits it each time, writes its notes, and reports. */
final class Maker {
    private final Clients clients;
    private final Imports imports;
    private final Notes notes;
    private final CheckUps checkUps;
    private final Script script;
    private final ReportMaker reports;

    Maker(Clients clients, Imports imports, Notes notes, CheckUps checkUps, Script script, ReportMaker reports) {
        this.clients = clients;
        this.imports = imports;
        this.notes = notes;
        this.checkUps = checkUps;
        this.script = script;
        this.reports = reports;
    }

    /** Does nothing new where an earlier try got as far. */
    void make(Member member, String name, Instant now) {
        var profile = script.profile(name);
        var scope = client(member, profile);
        var visits = script.visits(profile, now);
        int done = checkUps.done(scope);
        if (done == 0) checkUps.answer(scope, profile.habits());
        for (int n = done; n < visits.size(); n++) {
            bring(scope, visits.get(n).files());
            checkUps.audit(scope, visits.get(n).at());
        }
        if (done == visits.size()) return;
        checkUps.act(scope, profile.habits());
        write(scope, profile, LocalDate.ofInstant(now, ZoneOffset.UTC));
        if (name.equals(script.clients().getFirst())) reports.make(scope, script.months(), now);
    }

    /** What of the running month is still to come nobody has written yet. */
    private void write(ClientScope scope, Profile profile, LocalDate today) {
        for (var note : profile.notes()) {
            var from = note.from(today);
            var tag = Tag.ofKey(note.tag()).orElseThrow();
            if (!from.isAfter(today))
                notes.add(scope, new NewNote(from, from.plusDays(note.days() - 1L), tag, note.text(), note.shown()));
        }
    }

    private void bring(ClientScope scope, List<MadeFile> files) {
        var uploads = files.stream().map(Maker::upload).toList();
        if (!uploads.isEmpty() && imports.importNow(scope, uploads, true) instanceof Told.Refused refused)
            throw new IllegalStateException(scope.name() + ": " + refused.reasons());
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
        // As it is from now on.
        return clients.byId(scope.member(), scope.client()).orElse(scope);
    }

    private static Upload upload(MadeFile file) {
        return new Upload(
                file.name(),
                file.downloadedAt(),
                () -> new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
    }
}
