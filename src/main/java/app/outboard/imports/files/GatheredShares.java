package app.outboard.imports.files;

import app.outboard.audience.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shares of an audience as they come, each once. */
final class GatheredShares {
    private record Key(Object dimension, Object category, String label) {}

    private final Gathered gathered;
    private final Map<Key, Share> shares = new LinkedHashMap<>();
    private int characters;

    GatheredShares(Gathered gathered) {
        this.gathered = gathered;
    }

    void add(Row row, Share share) {
        characters += share.label().length();
        if (characters > Limits.LIST_CHARACTERS || shares.size() >= Limits.TABLE_ROWS)
            throw new Refusal("files.refused.list", row.line());
        var category = share.category();
        var before =
                shares.putIfAbsent(new Key(share.dimension(), category == null ? "" : category, share.label()), share);
        if (before != null && !before.equals(share)) gathered.notice("files.notice.share_twice", share.label());
    }

    boolean isEmpty() {
        return shares.isEmpty();
    }

    List<Share> all() {
        return List.copyOf(shares.values());
    }
}
