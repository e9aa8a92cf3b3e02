package app.outboard.accounts;

import app.outboard.platform.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * Proof that somebody is signed in.
 *
 * @param session the session it is, among theirs
 * @param memberships the agencies they belong to, by name; a demo comes last
 */
public record SignedIn(Person person, long session, List<Member> memberships) {
    public SignedIn {
        memberships = List.copyOf(memberships);
    }

    /** As a member of the agency of this slug; empty for a stranger as for none at all. */
    Optional<Member> memberOf(String agencySlug) {
        return memberships.stream()
                .filter(member -> member.house().slug().equals(agencySlug))
                .findFirst();
    }

    List<Frame.House> agencies() {
        return memberships.stream()
                .map(Member::house)
                .map(house -> new Frame.House(house.name(), house.slug(), house.demo()))
                .toList();
    }
}
