package app.outboard.imports;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.imports.BatchPage.FileCard;
import app.outboard.imports.BatchPage.Message;
import app.outboard.imports.BatchPage.SeriesRow;
import app.outboard.imports.Preview.FilePreview;
import app.outboard.imports.Preview.SeriesPreview;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words a batch for its page. */
final class BatchView {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Texts texts;
    private final Numbers numbers;
    private final Dates dates;
    private final ReachedView results;

    BatchView(Texts texts, Numbers numbers, Dates dates) {
        this.texts = texts;
        this.numbers = numbers;
        this.dates = dates;
        this.results = new ReachedView(texts, dates);
    }

    BatchPage page(
            Member member, Batch batch, List<BatchFile> files, Preview preview, Roster roster, List<Reached> reached) {
        var base = "/" + member.house().slug() + "/imports";
        var own = base + "/" + batch.id().value();
        boolean open = batch.state() == Batch.State.OPEN && member.may(Role.ANALYST);
        boolean queued = batch.state() == Batch.State.QUEUED;
        var about = batch.state() == Batch.State.COMMITTED
                ? texts.say("imports.batch.about_committed", files.size(), when(batch.committedAt()))
                : texts.say("imports.batch.about", files.size());
        return new BatchPage(
                texts.say(titleKey(batch)),
                about,
                open,
                batch.state() == Batch.State.COMMITTED,
                base,
                own + "/choices",
                own + "/commit",
                own + "/discard",
                queued ? own + "/progress" : null,
                queued ? percent(batch) : null,
                summary(preview),
                open ? commitLabel(preview) : null,
                messages(batch, preview),
                results.of(member, reached, roster),
                "/" + member.house().slug() + "/round",
                choices(roster),
                open ? Questions.of(files, preview, texts) : List.of(),
                common(preview),
                cards(files, preview, open ? own : null));
    }

    private static String titleKey(Batch batch) {
        return switch (batch.state()) {
            case OPEN -> "imports.batch.title";
            case QUEUED -> "imports.batch.title_queued";
            case COMMITTED -> "imports.batch.title_committed";
            case REFUSED, DISCARDED -> "imports.batch.title_discarded";
        };
    }

    static int percent(Batch batch) {
        return batch.stepsAll() == 0 ? 0 : 100 * batch.stepsDone() / batch.stepsAll();
    }

    private String summary(Preview preview) {
        int fresh = 0;
        int changed = 0;
        int lists = 0;
        int pinDays = 0;
        int totals = 0;
        for (var series :
                preview.files().stream().flatMap(it -> it.series().stream()).toList()) {
            switch (series.kind()) {
                case "days" -> {
                    fresh += series.fresh();
                    changed += series.changed();
                }
                case "pin_days" -> pinDays += series.written();
                case "totals" -> totals += series.written();
                default -> lists += series.written() > 0 ? 1 : 0;
            }
        }
        boolean nothing = fresh + changed + lists + pinDays + totals == 0;
        var extras = Results.extras(preview, texts);
        if (nothing && !extras.isEmpty()) return extras;
        if (nothing && preview.waiting() > 0) return texts.say("imports.batch.summary_waiting");
        if (nothing && preview.unassigned() > 0) return texts.say("imports.batch.summary_unassigned");
        int parts = nothing ? 0 : fresh + changed + lists == 0 ? 2 : 1;
        var figures = texts.say("imports.batch.summary", parts, fresh, changed, lists, pinDays, totals);
        return extras.isEmpty() ? figures : figures + ", " + extras;
    }

    private @Nullable String commitLabel(Preview preview) {
        var taking = preview.files().stream().filter(FilePreview::counts).toList();
        if (taking.isEmpty() || preview.waiting() > 0) return null;
        long clients = taking.stream().map(FilePreview::client).distinct().count();
        var key = preview.hasWarnings() ? "imports.batch.commit_anyway" : "imports.batch.commit";
        return texts.say(key, taking.size(), clients);
    }

    private List<Message> messages(Batch batch, Preview preview) {
        var messages = new ArrayList<Message>();
        if (batch.state() == Batch.State.DISCARDED)
            messages.add(new Message("note", texts.say("imports.batch.discarded_text")));
        if (batch.state() != Batch.State.OPEN) return messages;
        if (batch.refusal() != null) messages.add(new Message("bad", batch.refusal()));
        if (preview.refused() > 0)
            messages.add(new Message("bad", texts.say("imports.batch.refused", preview.refused())));
        if (preview.unassigned() > 0) messages.add(new Message("note", unassigned(preview)));
        if (preview.waiting() > 0)
            messages.add(new Message("note", texts.say("imports.batch.waiting", preview.waiting())));
        if (!preview.anythingNew() && preview.unassigned() + preview.waiting() == 0)
            messages.add(new Message("note", texts.say("imports.batch.nothing")));
        return messages;
    }

    private String unassigned(Preview preview) {
        long others = preview.files().stream().filter(FilePreview::counts).count();
        return texts.say("imports.batch.unassigned", preview.unassigned(), others);
    }

    private static List<BatchPage.Choice> choices(Roster roster) {
        return roster.byName().stream()
                .map(scope -> new BatchPage.Choice(Long.toString(scope.client().value()), scope.name()))
                .toList();
    }

    /** What is to be said of every file that takes part, said once; of one file alone it is said there. */
    private static List<String> common(Preview preview) {
        var taking = preview.files().stream().filter(FilePreview::counts).toList();
        if (taking.size() < 2) return List.of();
        var common = new ArrayList<>(taking.getFirst().warnings());
        common.addAll(taking.getFirst().notes());
        taking.forEach(file -> common.removeIf(
                it -> !file.warnings().contains(it) && !file.notes().contains(it)));
        return common;
    }

    /** @param own the batch's address; null where nothing can be changed any more */
    private List<FileCard> cards(List<BatchFile> files, Preview preview, @Nullable String own) {
        var said = common(preview);
        Map<Long, BatchFile> byId =
                files.stream().collect(Collectors.toMap(file -> file.id().value(), Function.identity()));
        return preview.files().stream()
                .map(file -> card(file, Objects.requireNonNull(byId.get(file.id())), said, own))
                .toList();
    }

    private FileCard card(FilePreview preview, BatchFile file, List<String> said, @Nullable String own) {
        return new FileCard(
                Long.toString(preview.id()),
                preview.name(),
                about(preview),
                preview.refusal(),
                preview.setAside(),
                preview.needsColumns() ? preview.waits() : null,
                preview.table() && own != null ? own + "/files/" + preview.id() + "/columns" : null,
                without(preview.warnings(), said),
                preview.client() == null ? null : Long.toString(preview.client()),
                FIELD.format(file.downloadedAt().atOffset(ZoneOffset.UTC)),
                file.leftOut(),
                preview.series().stream().map(series -> row(preview, series)).toList(),
                names(preview),
                without(preview.notes(), said),
                preview.series().stream().flatMap(it -> it.examples().stream()).toList(),
                texts.say("imports.batch.misunderstood", preview.misunderstood().size()),
                preview.misunderstood());
    }

    /** What a file without lists names; whether that is new is known only with its client. */
    private List<String> names(FilePreview file) {
        var lines = new ArrayList<String>();
        if (file.client() == null) return lines;
        lines.addAll(file.extra().said());
        if (file.series().stream().anyMatch(SeriesPreview::isList)) return lines;
        if (file.boards().named() > 0)
            lines.add(texts.say(
                    "imports.preview.boards",
                    file.boards().named(),
                    file.boards().fresh()));
        if (file.pins().named() > 0)
            lines.add(texts.say(
                    "imports.preview.pins", file.pins().named(), file.pins().fresh()));
        if (file.pins().filled() > 0)
            lines.add(texts.say("imports.preview.filled", file.pins().filled()));
        return lines;
    }

    private static List<String> without(List<String> sentences, List<String> said) {
        return sentences.stream().filter(it -> !said.contains(it)).toList();
    }

    private String about(FilePreview file) {
        var from = file.from();
        var to = file.to();
        if (from == null || to == null) return file.what();
        var filters = file.filters();
        if (filters == null) return String.join(" · ", file.what(), dates.span(from, to));
        var filtersInWords = filters.isEmpty() ? texts.say("imports.filters.none") : inWords(filters);
        return String.join(" · ", file.what(), dates.span(from, to), filtersInWords);
    }

    private String inWords(String filters) {
        return filters.equals("content types=organic") ? texts.say("imports.filters.organic") : filters;
    }

    private SeriesRow row(FilePreview file, SeriesPreview series) {
        var metric = series.metric().isEmpty() ? "" : texts.say("imports.metric." + series.metric());
        boolean days = !series.isList();
        var name = texts.say("imports.batch.series_" + series.kind(), metric);
        return new SeriesRow(
                name,
                days,
                numbers.count((long) series.fresh()),
                numbers.count((long) series.changed()),
                numbers.count((long) series.same()),
                numbers.count((long) series.blank()),
                numbers.count((long) series.kept()),
                days ? "" : listVerdict(file, series));
    }

    private String listVerdict(FilePreview file, SeriesPreview list) {
        var named = list.kind().equals("boards") ? file.boards() : file.pins();
        return texts.say(
                "imports.batch.verdict_of",
                texts.say("imports.preview." + list.kind(), named.named(), named.fresh()),
                texts.say("imports.batch.verdict." + verdict(list)));
    }

    private static String verdict(SeriesPreview list) {
        if (list.fresh() > 0) return "fresh";
        if (list.changed() > 0) return "changed";
        return list.same() > 0 ? "same" : "kept";
    }

    private String when(@Nullable Instant at) {
        return at == null ? "" : dates.fullDay(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
