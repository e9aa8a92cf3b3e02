package app.outboard.audience;

import app.outboard.accounts.Role;
import app.outboard.audience.AudiencePage.Blank;
import app.outboard.audience.AudiencePage.Choice;
import app.outboard.audience.AudiencePage.Choices;
import app.outboard.audience.AudiencePage.Lead;
import app.outboard.clients.ClientScope;
import app.outboard.notes.NoteView;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Address;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an audience into words and links. */
final class AudienceView {
    /** What only a few care for says little of the others. */
    private static final double TELLING_SHARE = 0.05;

    private final ClientScope scope;
    private final Found found;
    private final AudienceRequest request;
    private final Texts texts;
    private final Numbers numbers;
    private final Dates dates;
    private final AudienceRows rows;

    AudienceView(ClientScope scope, Found found, AudienceRequest request, Texts texts, Numbers numbers, Dates dates) {
        this.scope = scope;
        this.found = found;
        this.request = request;
        this.texts = texts;
        this.numbers = numbers;
        this.dates = dates;
        this.rows = new AudienceRows(found, texts, numbers);
    }

    AudiencePage page(AudienceCharts charts) {
        var categories = rows.categories();
        var rest = AudienceRows.rest(categories);
        var chosen = found.chosen();
        return new AudiencePage(
                scope.name(),
                about(chosen),
                views(),
                chosen == null ? blank() : null,
                dates(chosen),
                againsts(chosen),
                compared(),
                size(chosen),
                strongest(),
                telling(),
                AudienceRows.first(categories),
                rest,
                texts.say("audience.more_categories", rest.size()),
                rows.groups(),
                charts.of(found, rows.ordered(Dimension.CATEGORY), notes()),
                Stream.of("share", "affinity", "overlap", "device", "size", "words")
                        .map(it -> texts.say("audience.explained." + it))
                        .toList());
    }

    private NoteView notes() {
        var chosen = found.chosen();
        var earlier = found.earlier();
        var here = Address.of(base() + "/audience")
                .with("view", found.audience().key())
                .with("date", chosen == null ? "" : chosen.day().toString())
                .with(
                        "against",
                        request.alone()
                                ? "none"
                                : earlier == null ? "" : earlier.day().toString());
        var other = here.with(NoteView.PARAMETER, NoteView.word(!request.automatic()));
        var same = here.with(NoteView.PARAMETER, NoteView.word(request.automatic()));
        return NoteView.of(scope, request.automatic(), other.url(), same.url());
    }

    /** "18 Apr 2026 · monthly" */
    private String about(@Nullable Standing chosen) {
        if (chosen == null) return scope.name();
        var aggregation = chosen.aggregation();
        return aggregation.isEmpty()
                ? dates.fullDay(chosen.day())
                : texts.say("audience.about", chosen.day(), aggregation);
    }

    private List<Choice> views() {
        return Arrays.stream(Audience.values())
                .map(it ->
                        new Choice(texts.say("audience.view." + it.key()), url(it, null, null), it == found.audience()))
                .toList();
    }

    private Choices dates(@Nullable Standing chosen) {
        return new Choices(
                chosen == null ? "" : dates.fullDay(chosen.day()),
                found.known().stream()
                        .map(it -> new Choice(
                                dates.fullDay(it.day()),
                                url(found.audience(), it.day().toString(), null),
                                it.equals(chosen)))
                        .toList());
    }

    private Choices againsts(@Nullable Standing chosen) {
        if (chosen == null) return new Choices("", List.of());
        var day = chosen.day();
        var earlier = found.earlier();
        var before = found.known().stream().filter(it -> it.day().isBefore(day)).toList();
        if (before.isEmpty()) return new Choices("", List.of());
        var choices = Stream.concat(
                before.stream()
                        .map(it -> new Choice(
                                dates.fullDay(it.day()),
                                url(found.audience(), day.toString(), it.day().toString()),
                                it.equals(earlier))),
                Stream.of(new Choice(
                        texts.say("audience.against.none"),
                        url(found.audience(), day.toString(), "none"),
                        request.alone())));
        return new Choices(
                earlier == null
                        ? texts.say("audience.against.none")
                        : texts.say("audience.against", dates.fullDay(earlier.day())),
                choices.toList());
    }

    private @Nullable String compared() {
        var earlier = found.earlier();
        return earlier == null ? null : texts.say("audience.compared", earlier.day());
    }

    private Lead size(@Nullable Standing chosen) {
        return new Lead(
                chosen == null || chosen.size() == null ? null : numbers.count(chosen.size()),
                sizeBefore(found.earlier()));
    }

    private @Nullable String sizeBefore(@Nullable Standing earlier) {
        var size = earlier == null ? null : earlier.size();
        return size == null || earlier == null ? null : texts.say("audience.size.before", size, earlier.day());
    }

    private @Nullable Lead strongest() {
        return rows.ordered(Dimension.CATEGORY).stream()
                .filter(it -> it.share() != null)
                .findFirst()
                .map(it -> new Lead(it.label(), texts.say("audience.strongest.note", numbers.rate(it.share()))))
                .orElse(null);
    }

    private @Nullable Lead telling() {
        return rows.ordered(Dimension.CATEGORY).stream()
                .filter(it -> it.share() != null && it.share() >= TELLING_SHARE)
                .filter(it -> it.affinity() != null && it.affinity() > 1)
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.affinity())))
                .map(it -> new Lead(it.label(), texts.say("audience.telling.note", numbers.factor(it.affinity()))))
                .orElse(null);
    }

    private Blank blank() {
        boolean imports = scope.member().may(Role.ANALYST) && !scope.archived();
        var key = found.others() ? "audience.empty." + found.audience().key() : "audience.empty";
        return new Blank(
                texts.say(key + ".title"),
                texts.say("audience.empty.text"),
                imports ? base() + "/imports" : null,
                imports ? texts.say("audience.empty.drop") : null);
    }

    private String url(Audience audience, @Nullable String date, @Nullable String against) {
        return base() + "/audience?view=" + audience.key()
                + (date == null ? "" : "&date=" + date)
                + (against == null ? "" : "&against=" + against)
                + (request.automatic() ? "" : "&" + NoteView.PARAMETER + "=" + NoteView.OFF);
    }

    private String base() {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug();
    }
}
