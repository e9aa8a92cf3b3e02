package app.outboard.audit.rules.shape;

import app.outboard.audit.material.LinkSeen;
import app.outboard.audit.material.Material;
import app.outboard.audit.rule.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A Pin whose link was followed. */
public record Checked(LinkedPin linked, LinkSeen seen) {
    /** The site asks programs to stay away, or the address is none of the public web: nothing is known of the page. */
    private static final Set<String> NOT_FOLLOWED = Set.of("robots", "refused");

    /** Pins the account made, those whose links were not followed yet left out; in the order of their numbers. */
    public static List<Checked> of(Material material) {
        return LinkedPin.created(material).stream()
                .flatMap(linked -> {
                    var seen = material.behind(linked.pin());
                    return seen == null || NOT_FOLLOWED.contains(seen.outcome())
                            ? Stream.empty()
                            : Stream.of(new Checked(linked, seen));
                })
                .toList();
    }

    public String number() {
        return linked.pin().number();
    }

    public Value link() {
        return Value.link("link", linked.link());
    }
}
