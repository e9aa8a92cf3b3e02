package app.outboard.shares;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.clients.Clients;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All links of an agency on one page, and what its owner asks of them. */
final class AgencySharePages {
    private static final String RULES = "rules";

    private final Shares shares;
    private final Clients clients;
    private final InstantSource clock;
    private final Texts texts;
    private final ShareWords words;
    private final Flashes flashes;

    AgencySharePages(Shares shares, Clients clients, InstantSource clock, Texts texts, Flashes flashes) {
        this.shares = shares;
        this.clients = clients;
        this.clock = clock;
        this.texts = texts;
        this.words = new ShareWords(texts);
        this.flashes = flashes;
    }

    /** By what the list is ordered. */
    private enum Sort {
        NEWEST,
        CLIENT,
        ENDS,
        OPENED,
        LAST;

        Comparator<ShareQueries.Owned> order() {
            return switch (this) {
                case NEWEST ->
                    Comparator.comparingLong(owned -> -owned.share().id().value());
                case CLIENT -> Comparator.comparing(ShareQueries.Owned::client);
                case ENDS -> Comparator.comparing(AgencySharePages::end);
                case OPENED ->
                    Comparator.comparingInt(owned -> -owned.share().openings().count());
                case LAST -> Comparator.comparing(AgencySharePages::last, Comparator.reverseOrder());
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Sort of(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(sort -> sort.word().equals(word))
                    .findFirst()
                    .orElse(NEWEST);
        }
    }

    /** @param longest empty for no bound */
    record RulesForm(
            String longest,
            boolean password,
            boolean endless,
            @Nullable String error) {}

    record Row(
            long id,
            String client,
            String href,
            String label,
            String kind,
            String state,
            String loudness,
            boolean password,
            String end,
            @Nullable String soon,
            int opened,
            String last,
            boolean open) {}

    record Head(String label, String href, boolean on) {}

    /** @param ended how many links are closed for good or by their date */
    record Page(
            List<Row> rows,
            Map<String, Head> heads,
            boolean all,
            int ended,
            String otherUrl,
            boolean mayRevoke,
            @Nullable RulesForm rules) {}

    void index(Context ctx, Member member) {
        show(ctx, member, null);
    }

    /** Ends all those ticked; one that is not the agency's ends none. */
    void revoke(Context ctx, Member member) {
        var wished = Form.of(ctx).all("share");
        Map<String, ShareQueries.Owned> known = shares.of(member).stream()
                .collect(Collectors.toMap(
                        owned -> Long.toString(owned.share().id().value()), Function.identity()));
        if (!known.keySet().containsAll(wished)) throw new NotFoundResponse();
        known.forEach((id, owned) -> {
            if (wished.contains(id)) revoke(member, owned.share());
        });
        flashes.good(ctx, Text.of("shares.revoked_many", wished.size()));
        Next.see(ctx, home(member));
    }

    private void revoke(Member member, Share share) {
        clients.byId(member, share.client()).ifPresent(scope -> shares.revoke(scope, share.id()));
    }

    void rule(Context ctx, Member member) {
        var form = Form.of(ctx);
        var longest = form.line("longestDays");
        var typed = new RulesForm(longest, form.on("passwordRequired"), form.on("endlessAllowed"), null);
        boolean fine = longest.isEmpty() || (longest.matches("[1-9][0-9]{0,3}") && Integer.parseInt(longest) <= 3650);
        if (!fine) {
            var errors = new Errors().add(RULES, Text.of("shares.rules.error"));
            show(
                    ctx.status(422),
                    member,
                    new RulesForm(
                            longest,
                            typed.password(),
                            typed.endless(),
                            errors.said(texts).get(RULES)));
            return;
        }
        shares.rule(
                member,
                new Rules(longest.isEmpty() ? null : Integer.valueOf(longest), typed.password(), typed.endless()));
        flashes.good(ctx, Text.of("shares.rules.saved"));
        Next.see(ctx, home(member));
    }

    private void show(Context ctx, Member member, @Nullable RulesForm typed) {
        var now = clock.instant();
        var sort = Sort.of(ctx.queryParam("sort"));
        boolean all = "all".equals(ctx.queryParam("show"));
        var links = shares.of(member);
        var rows = links.stream()
                .filter(owned -> all || isOpen(owned, now))
                .sorted(sort.order())
                .map(owned -> row(member, owned, now))
                .toList();
        var ended = (int) links.stream().filter(owned -> !isOpen(owned, now)).count();
        var page = new Page(
                rows,
                Arrays.stream(Sort.values())
                        .collect(Collectors.toMap(Sort::word, each -> head(member, each, sort, all))),
                all,
                ended,
                home(member) + (all ? "" : "?show=all"),
                member.may(Role.MANAGER),
                member.may(Role.OWNER) ? typed == null ? form(shares.rules(member)) : typed : null);
        ctx.render("shares/agency.html", Map.of("page", page));
    }

    private Row row(Member member, ShareQueries.Owned owned, Instant now) {
        var share = owned.share();
        var state = share.state(now, owned.archived());
        var zone = ZoneOffset.UTC;
        return new Row(
                share.id().value(),
                owned.client(),
                "/" + member.house().slug() + "/clients/" + owned.slug() + "/shares/"
                        + share.id().value(),
                share.terms().label(),
                words.kind(share.kind()),
                words.state(state),
                ShareWords.loudness(state),
                share.hasPassword(),
                words.end(share, zone),
                words.soon(share, now),
                share.openings().count(),
                words.day(share.openings().last()),
                share.revokedAt() == null);
    }

    private Head head(Member member, Sort sort, Sort chosen, boolean all) {
        return new Head(
                words.say("shares.sort." + sort.word()),
                home(member) + "?sort=" + sort.word() + (all ? "&show=all" : ""),
                sort == chosen);
    }

    private static boolean isOpen(ShareQueries.Owned owned, Instant now) {
        return switch (owned.share().state(now, owned.archived())) {
            case ACTIVE, PAUSED, ARCHIVED -> true;
            case EXPIRED, REVOKED -> false;
        };
    }

    private static RulesForm form(Rules rules) {
        var longest = rules.longestDays();
        return new RulesForm(
                longest == null ? "" : longest.toString(), rules.passwordRequired(), rules.endlessAllowed(), null);
    }

    private static Instant end(ShareQueries.Owned owned) {
        var end = owned.share().terms().expiresAt();
        return end == null ? Instant.MAX : end;
    }

    private static Instant last(ShareQueries.Owned owned) {
        var last = owned.share().openings().last();
        return last == null ? Instant.MIN : last;
    }

    private static String home(Member member) {
        return "/" + member.house().slug() + "/shares";
    }
}
