package app.outboard.imports;

import app.outboard.clients.ClientScope;
import app.outboard.ids.ClientId;
import app.outboard.ids.FileId;
import app.outboard.imports.files.Reading;
import app.outboard.platform.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files of a batch take part, for whom, and why the others do not. */
final class Plan {
    /**
     * A file, what it turned out to be, and its part.
     *
     * @param client whose it is; null while unknown
     * @param setAside why it does not take part although it can be read; null when it does
     */
    record Entry(
            BatchFile file,
            Reading reading,
            @Nullable ClientScope client,
            @Nullable Text setAside) {
        boolean takesPart() {
            return setAside == null
                    && client != null
                    && file.kind() != BatchFile.Kind.REFUSED
                    && !(reading instanceof WaitingTable);
        }
    }

    private final List<Entry> entries;

    private Plan(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * @param standing contents each client has imported already, see {@link BatchQueries#contentsStanding}
     */
    static Plan of(
            List<BatchFile> files, Map<FileId, Reading> readings, Roster roster, Map<ClientId, Set<String>> standing) {
        var seen = new HashMap<ClientId, Set<String>>();
        standing.forEach((client, contents) -> seen.put(client, new HashSet<>(contents)));
        return new Plan(files.stream()
                .map(file -> {
                    var client = roster.find(file.client());
                    return new Entry(
                            file,
                            Objects.requireNonNull(readings.get(file.id())),
                            client,
                            setAside(file, client, standing, seen));
                })
                .toList());
    }

    private static @Nullable Text setAside(
            BatchFile file,
            @Nullable ClientScope client,
            Map<ClientId, Set<String>> standing,
            Map<ClientId, Set<String>> seen) {
        if (file.leftOut()) return Text.of("imports.aside.left_out");
        if (client == null || file.kind() == BatchFile.Kind.REFUSED) return null;
        if (seen.computeIfAbsent(client.client(), id -> new HashSet<>()).add(file.sha256())) return null;
        return standing.getOrDefault(client.client(), Set.of()).contains(file.sha256())
                ? Text.of("imports.aside.imported_before")
                : Text.of("imports.aside.twice");
    }

    List<Entry> entries() {
        return entries;
    }

    List<Entry> takingPart() {
        return entries.stream().filter(Entry::takesPart).toList();
    }

    /** The clients the batch brings something to. */
    List<ClientScope> clients() {
        var scopes = new HashMap<ClientId, ClientScope>();
        for (var entry : takingPart()) {
            var scope = entry.client();
            if (scope != null) scopes.put(scope.client(), scope);
        }
        return List.copyOf(scopes.values());
    }
}
