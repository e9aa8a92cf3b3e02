package app.outboard.shares;

import app.outboard.accounts.Role;
import app.outboard.analytics.question.Preset;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Errors;
import app.outboard.shares.SharePage.Choice;
import app.outboard.shares.SharePage.Fields;
import app.outboard.shares.SharePage.Row;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts one client's links into words and addresses. */
final class ShareView {
    private static final List<Preset> PERIODS = List.of(
            Preset.LAST_28_DAYS,
            Preset.LAST_30_DAYS,
            Preset.LAST_90_DAYS,
            Preset.THIS_MONTH,
            Preset.LAST_MONTH,
            Preset.THIS_YEAR,
            Preset.LAST_12_MONTHS,
            Preset.ALL);

    private final ClientScope scope;
    private final Rules rules;
    private final Texts texts;
    private final ShareWords words;
    private final Instant now;
    private final String home;

    ShareView(ClientScope scope, Rules rules, Texts texts, Instant now) {
        this.scope = scope;
        this.rules = rules;
        this.texts = texts;
        this.words = new ShareWords(texts);
        this.now = now;
        this.home = home(scope);
    }

    static String home(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/shares";
    }

    SharePage.Index index(List<Share> shares) {
        return new SharePage.Index(
                scope.name(),
                shares.stream().map(this::row).toList(),
                scope.member().may(Role.MANAGER) && !scope.archived() ? home + "/new" : null,
                "/" + scope.member().house().slug() + "/shares");
    }

    SharePage.New fresh(Exhibit exhibit, List<Exhibit> all, ShareForm form, Errors errors) {
        return new SharePage.New(
                scope.name(),
                words.kind(exhibit.kind()),
                all.stream()
                        .map(each -> new Choice(
                                home + "/new?kind=" + each.kind().key(),
                                words.kind(each.kind()),
                                each.kind() == exhibit.kind()))
                        .toList(),
                fields(home, 0, exhibit, exhibit.choices(scope), form, words.say(passwordHint(false)), errors),
                home);
    }

    /** @param address where it is opened, whole; null for a link that is closed for good */
    SharePage.One one(Share share, Exhibit exhibit, @Nullable String address, ShareForm form, Errors errors) {
        var state = share.state(now, scope.archived());
        var url = home + "/" + share.id().value();
        boolean open = share.revokedAt() == null && scope.member().may(Role.MANAGER);
        return new SharePage.One(
                share.terms().label(),
                scope.name(),
                words.kind(share.kind()),
                words.state(state),
                ShareWords.loudness(state),
                words.soon(share, now),
                words.end(share, scope.timeZone()),
                words.opened(share.openings(), scope.timeZone()),
                words.say("shares.made", words.day(share.createdAt(), scope.timeZone())),
                address,
                address == null || share.framedBy().isEmpty() ? null : embed(address),
                url,
                share.pausedAt() != null,
                share.hasPassword(),
                open
                        ? fields(
                                url,
                                share.version(),
                                exhibit,
                                null,
                                form,
                                words.say(passwordHint(share.hasPassword())),
                                errors)
                        : null,
                words.say(share.kind() == Kind.REPORT ? "shares.version.kept" : "shares.field.frozen"),
                share.frozenAt() == null
                        ? null
                        : words.say("shares.frozen.since", words.day(share.frozenAt(), scope.timeZone())),
                home);
    }

    private String passwordHint(boolean there) {
        if (there) return "shares.field.password.there";
        return rules.passwordRequired() ? "shares.field.password.required" : "shares.field.password.hint";
    }

    private static String embed(String address) {
        return "<iframe src=\"" + address + "\" width=\"100%\" height=\"900\" loading=\"lazy\"></iframe>";
    }

    private Fields fields(
            String action,
            int version,
            Exhibit exhibit,
            @Nullable List<Exhibit.Choice> what,
            ShareForm form,
            String passwordHint,
            Errors errors) {
        return new Fields(
                action,
                version,
                what == null
                        ? null
                        : what.stream()
                                .map(each -> choice(exhibit.kind(), each, form))
                                .toList(),
                form,
                exhibit.sections().stream()
                        .map(section -> new Choice(
                                section,
                                words.say("shares.section." + section),
                                form.sections().contains(section)))
                        .toList(),
                periods(form),
                exhibit.kind() == Kind.LIVE,
                exhibit.kind() == Kind.REPORT,
                exhibit.prints(),
                rules.endlessAllowed() || form.ends().equals("never"),
                passwordHint,
                errors.said(texts));
    }

    private static Choice choice(Kind kind, Exhibit.Choice choice, ShareForm form) {
        var value = kind.key() + (choice.subject() == null ? "" : ":" + choice.subject());
        return new Choice(value, choice.label(), value.equals(form.what()));
    }

    private List<Choice> periods(ShareForm form) {
        var usual = new Choice(
                "", words.say("shares.field.period.usual"), form.period().isEmpty());
        return Stream.concat(
                        Stream.of(usual),
                        PERIODS.stream()
                                .map(preset -> new Choice(
                                        question(preset),
                                        texts.say(preset.label()),
                                        question(preset).equals(form.period()))))
                .toList();
    }

    /** Whether a form names one of the periods offered. */
    static boolean offers(String period) {
        return period.isEmpty() || PERIODS.stream().map(ShareView::question).anyMatch(period::equals);
    }

    private static String question(Preset preset) {
        return "period=" + preset.word();
    }

    private Row row(Share share) {
        var state = share.state(now, scope.archived());
        return new Row(
                home + "/" + share.id().value(),
                share.terms().label(),
                words.kind(share.kind()),
                words.state(state),
                ShareWords.loudness(state),
                share.hasPassword(),
                words.end(share, scope.timeZone()),
                words.soon(share, now),
                words.opened(share.openings(), scope.timeZone()));
    }
}
