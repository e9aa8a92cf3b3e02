package app.outboard.home;

import app.outboard.accounts.Agency;
import app.outboard.accounts.Role;
import app.outboard.clients.ClientRow;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The overviews last shown, in finished words. A key holds all that a page follows from, so none is ever old: the client
 * with the stamp that every change gives it anew, see {@link Clients#changed}, its agency with the settings, who is
 * asking, what, and which day it is. The door reads them for each request.
 */
final class KeptPages {
    /** About 60 kB each. */
    private static final int MOST = 100;

    /** Longer questions are nobody's habit. */
    private static final int LONGEST = 300;

    private final SequencedMap<Key, OverviewPage> pages = new LinkedHashMap<>(16, 0.75f, true);

    record Key(Agency agency, ClientRow client, Role role, String query, LocalDate today) {
        static Key of(ClientScope scope, @Nullable String query, LocalDate today) {
            var member = scope.member();
            return new Key(member.house(), scope.row(), member.role(), query == null ? "" : query, today);
        }
    }

    OverviewPage get(Key key, Supplier<OverviewPage> otherwise) {
        var known = find(key);
        if (known != null) return known;
        // Made outside the lock: two who ask at once make it twice, and nobody waits for a stranger's page.
        var made = otherwise.get();
        if (key.query().length() <= LONGEST) keep(key, made);
        return made;
    }

    private synchronized @Nullable OverviewPage find(Key key) {
        return pages.get(key);
    }

    private synchronized void keep(Key key, OverviewPage page) {
        pages.put(key, page);
        if (pages.size() > MOST) pages.pollFirstEntry();
    }
}
