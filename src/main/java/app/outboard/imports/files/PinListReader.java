package app.outboard.imports.files;

import app.outboard.pins.Trait;
import app.outboard.pins.Traits;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a Pin list row by row. A row without a sure Pin is listed as not understood; the others are kept. */
public final class PinListReader {
    /**
     * @param doubt the row in short where its number may have been rounded, else null
     * @param parentless whether the cell for the Pin it was saved from is empty
     */
    private record Draft(
            long line,
            ListedPin pin,
            @Nullable WrittenMoment created,
            @Nullable String doubt,
            boolean parentless) {
        ListedPin by(boolean parents, @Nullable LocalDate day) {
            boolean own = parents && parentless && pin.saved() == null;
            return new ListedPin(
                    pin.pin(),
                    pin.title(),
                    pin.description(),
                    pin.link(),
                    pin.board(),
                    day,
                    pin.altText(),
                    pin.keywords(),
                    own ? Boolean.FALSE : pin.saved(),
                    pin.media());
        }
    }

    private final PinHeader header;
    private final PinIds ids;
    private final Gathered gathered = new Gathered();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<Trait, Integer> badTraits = new EnumMap<>(Trait.class);
    private int characters;
    private int badLinks;
    private int badDays;
    private int twice;
    private boolean parents;

    /** @param places where the columns stand that describe a Pin, with the Pin itself under {@link PinColumn#ID} */
    public PinListReader(Map<PinColumn, Integer> places, Map<Trait, Integer> traits) {
        this(new PinHeader(places, traits, List.of(), Limits.COLUMNS));
    }

    PinListReader(PinHeader header) {
        this.header = header;
        ids = new PinIds(header);
    }

    /** Reads the rows after the header. */
    void read(Rows rows) throws IOException {
        for (var row = rows.next(); row != null; row = rows.next()) if (!row.isBlank()) take(row);
    }

    /** Takes a line of a table with columns for other things too. */
    public void take(Line line) {
        take(new Row(line.number(), line.cells(), false));
    }

    /** What was said, of a file whose fingerprint is known elsewhere. */
    public PinList finish() {
        if (drafts.isEmpty())
            return new PinList(new Contents(0, ""), List.of(), List.of(), List.of(), gathered.unread());
        return finish(new Contents(0, ""), false);
    }

    PinList finish(Contents contents, boolean windows) {
        if (!ids.areSound()) drafts.values().removeIf(this::refusesRounded);
        if (drafts.isEmpty()) throw new Refusal(ids.rounded() > 0 ? "files.refused.rounded" : "files.refused.no_pins");
        if (windows) gathered.notice("files.notice.windows");
        var order = order();
        var pins = drafts.values().stream().map(draft -> finished(draft, order)).toList();
        if (ids.rounded() > 0) gathered.notice("files.notice.rounded", ids.rounded());
        if (badLinks > 0) gathered.notice("files.notice.links", badLinks);
        if (badDays > 0) gathered.notice("files.notice.days", badDays);
        badTraits.forEach((trait, cells) -> gathered.notice("files.notice.trait", Text.of(trait.label()), cells));
        if (header.traits().containsKey(Trait.PARENT) && !parents) gathered.notice("files.notice.no_parents");
        if (twice > 0) gathered.notice("files.notice.listed_twice", twice);
        return new PinList(contents, pins, header.others(), gathered.notices(), gathered.unread());
    }

    private void take(Row row) {
        var named = row.filled() > header.width() ? null : ids.of(row);
        if (named == null) {
            gathered.unread(row);
            return;
        }
        var created = header.cell(row, PinColumn.CREATED);
        var moment = WrittenMoment.of(created);
        if (moment == null && !created.isEmpty()) badDays++;
        if (drafts.containsKey(named.pin())) {
            twice++;
            return;
        }
        characters += row.characters();
        if (characters > Limits.LIST_CHARACTERS) throw new Refusal("files.refused.list", row.line());
        var parent = header.cell(row, Trait.PARENT);
        parents |= Traits.namesParent(parent);
        drafts.put(
                named.pin(),
                new Draft(
                        row.line(),
                        listed(named.pin(), row),
                        moment,
                        named.doubtful() ? row.shown() : null,
                        parent.isEmpty()));
    }

    private boolean refusesRounded(Draft draft) {
        var row = draft.doubt();
        if (row == null) return false;
        ids.refuse();
        gathered.unread(draft.line(), row);
        return true;
    }

    private ListedPin listed(String pin, Row row) {
        var traits = Traits.of(trait -> header.cell(row, trait));
        traits.bad().forEach(trait -> badTraits.merge(trait, 1, Integer::sum));
        return new ListedPin(
                pin,
                text(row, PinColumn.TITLE),
                text(row, PinColumn.DESCRIPTION),
                link(row),
                text(row, PinColumn.BOARD),
                null,
                text(row, PinColumn.ALT_TEXT),
                keywords(header.cell(row, PinColumn.KEYWORDS)),
                traits.saved(),
                traits.media());
    }

    private @Nullable String text(Row row, PinColumn column) {
        var cell = header.cell(row, column);
        return cell.isEmpty() ? null : cell;
    }

    private @Nullable String link(Row row) {
        var link = text(row, PinColumn.LINK);
        if (link == null) return null;
        var lower = link.toLowerCase(Locale.ROOT);
        boolean web = (lower.startsWith("https://") || lower.startsWith("http://")) && link.length() <= 2_000;
        if (web && link.chars().noneMatch(c -> Cells.isSpace((char) c))) return link;
        badLinks++;
        return null;
    }

    private static List<String> keywords(String cell) {
        return Arrays.stream(cell.replace(';', ',').replace('|', ',').split(","))
                .map(Cells::trim)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The order of the column's days. Where it cannot be told, days that need it are not kept. */
    private @Nullable Order order() {
        var unsure = new ArrayList<WrittenDay>();
        for (var draft : drafts.values())
            if (draft.created() instanceof WrittenMoment.Day(var day) && !day.isSure()) unsure.add(day);
        if (unsure.isEmpty()) return Order.DAY_FIRST;
        var order = Orders.ofColumn(unsure);
        if (order == null) gathered.notice("files.notice.day_order", unsure.size());
        return order;
    }

    private ListedPin finished(Draft draft, @Nullable Order order) {
        var day = day(draft.created(), order);
        if (day != null) Years.check(day, draft.line());
        return draft.by(parents, day);
    }

    private @Nullable LocalDate day(@Nullable WrittenMoment moment, @Nullable Order order) {
        return switch (moment) {
            case null -> null;
            case WrittenMoment.Sure(var day) -> day;
            case WrittenMoment.Day(var written) -> {
                if (order == null && !written.isSure()) yield null;
                var day = written.in(order == null ? Order.DAY_FIRST : order);
                if (day == null) badDays++;
                yield day;
            }
        };
    }
}
