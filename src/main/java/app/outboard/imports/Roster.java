package app.outboard.imports;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.ClientId;
import app.outboard.pins.landing.PageAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose files may be whose: the agency's active clients and the Pinterest accounts they are known by. */
final class Roster {
    private final Map<ClientId, ClientScope> clients = new HashMap<>();
    private final List<ClientScope> byName;
    private final Map<String, ClientId> accounts;

    private Roster(List<ClientScope> byName, Map<String, ClientId> accounts) {
        this.byName = byName;
        this.accounts = accounts;
        byName.forEach(scope -> clients.put(scope.client(), scope));
    }

    static Roster of(Clients clients, Member member) {
        return new Roster(clients.scopes(member), clients.accounts(member));
    }

    List<ClientScope> byName() {
        return byName;
    }

    /** The client's proof; null for one that is archived or not this agency's. */
    @Nullable
    ClientScope find(@Nullable ClientId client) {
        return client == null ? null : clients.get(client);
    }

    /** The client an account belongs to, if that is known. */
    @Nullable
    ClientId owner(@Nullable String account) {
        return account == null ? null : accounts.get(account);
    }

    /** The client whose website is one of these, if it is one client's only. */
    @Nullable
    ClientId ownerOfSite(Set<String> hosts) {
        var owners = byName.stream()
                .filter(scope -> hosts.contains(PageAddress.hostOf(scope.website())))
                .toList();
        return owners.size() == 1 ? owners.getFirst().client() : null;
    }

    Set<String> accountsOf(ClientId client) {
        var names = new HashSet<String>();
        accounts.forEach((account, owner) -> {
            if (owner.equals(client)) names.add(account);
        });
        return names;
    }
}
