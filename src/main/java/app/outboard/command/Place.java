package app.outboard.command;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Text;

/** Opens what the command line names, or refuses with a sentence. */
final class Place {
    private Place() {}

    static Member agency(Program program, String slug) {
        return program.accounts().operator(slug).orElseThrow(() -> new Refused(Text.of("outboard.no_agency", slug)));
    }

    /** @param place {@code AGENCY/CLIENT}, both by slug */
    static ClientScope client(Program program, String place) {
        int slash = place.indexOf('/');
        if (slash < 1 || slash == place.length() - 1) throw new Refused(Text.of("outboard.no_place", place));
        var member = agency(program, place.substring(0, slash));
        var slug = place.substring(slash + 1);
        return program.clients()
                .find(member, slug)
                .orElseThrow(() -> new Refused(
                        Text.of("outboard.no_client", slug, member.house().name())));
    }
}
