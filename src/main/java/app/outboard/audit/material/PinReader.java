package app.outboard.audit.material;

import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.PinRow;
import app.outboard.audit.material.AuditedPin.Picture;
import app.outboard.audit.material.AuditedPin.PinCounts;
import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.pins.KnownBoard;
import app.outboard.pins.Pin;
import app.outboard.pins.PinMedia;
import app.outboard.pins.Pins;
import app.outboard.pins.landing.PageAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads a client's Pins: one statement. */
final class PinReader {
    private PinReader() {}

    /** @param figures by Pinterest's number */
    static List<AuditedPin> read(
            DSLContext sql, ClientScope scope, List<KnownBoard> boards, Map<String, PinRow> figures) {
        Map<BoardId, String> slugs = boards.stream()
                .collect(Collectors.toMap(
                        KnownBoard::id, board -> board.facts().board().slug()));
        return Pins.all(sql, scope).stream()
                .map(pin -> pin(pin, slugs, figures.get(pin.number())))
                .toList();
    }

    private static AuditedPin pin(Pin pin, Map<BoardId, String> slugs, @Nullable PinRow figures) {
        var link = pin.link();
        return new AuditedPin(
                pin.number(),
                pin.title(),
                pin.description(),
                link,
                link == null || link.isBlank() ? null : PageAddress.of(link),
                pin.board() == null ? null : slugs.get(pin.board()),
                pin.createdOn(),
                pin.altText(),
                pin.keywords(),
                pin.linkAddedOn(),
                picture(pin.media()),
                pin.saved(),
                figures == null ? PinCounts.UNKNOWN : counts(figures.counts()));
    }

    private static Picture picture(PinMedia media) {
        var format = media.format();
        return new Picture(
                media.imageKey().orElse(null),
                media.width(),
                media.height(),
                format == null ? null : format.key(),
                media.seconds());
    }

    static PinCounts counts(Counts counts) {
        return new PinCounts(
                exact(counts.outboundClicks()),
                exact(counts.pinClicks()),
                exact(counts.impressions()),
                exact(counts.saves()));
    }

    static @Nullable Long exact(@Nullable Count count) {
        return count == null ? null : count.exact();
    }
}
