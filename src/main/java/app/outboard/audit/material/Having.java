package app.outboard.audit.material;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which data there is, seen from the data: one Pin with a title, and titles are known. */
final class Having {
    private final Set<Need> has = EnumSet.noneOf(Need.class);

    private Having() {}

    static Set<Need> of(
            String site,
            List<AuditedPin> pins,
            List<AuditedBoard> boards,
            List<Keyphrase> keywords,
            Map<String, LinkSeen> links,
            boolean linkChecks) {
        var having = new Having();
        having.pins(pins);
        having.boards(boards);
        having.when(Need.KEYWORDS, !keywords.isEmpty());
        having.any(Need.KEYWORD_SEARCHES, keywords, keyword -> keyword.monthlySearches() != null);
        having.when(Need.WEBSITE, !site.isEmpty());
        having.when(Need.LINK_CHECKS_ON, linkChecks);
        having.when(Need.LINK_CHECKS, linkChecks && !links.isEmpty());
        return having.has;
    }

    private void pins(List<AuditedPin> pins) {
        any(Need.PIN_TITLES, pins, AuditedPin::hasTitle);
        any(Need.PIN_DESCRIPTIONS, pins, AuditedPin::hasDescription);
        any(Need.PIN_LINKS, pins, AuditedPin::hasLink);
        any(Need.PIN_DATES, pins, pin -> pin.createdOn() != null);
        any(Need.PIN_BOARDS, pins, pin -> pin.board() != null);
        any(Need.PIN_ALT_TEXTS, pins, AuditedPin::hasAltText);
        any(Need.PIN_KEYWORDS, pins, pin -> pin.keywords() != null);
        any(Need.PIN_SAVED, pins, pin -> pin.saved() != null);
        any(Need.PIN_IMAGES, pins, pin -> pin.picture().key() != null);
        any(
                Need.PIN_IMAGE_SIZES,
                pins,
                pin -> pin.picture().width() != null && pin.picture().height() != null);
        any(Need.PIN_FORMATS, pins, pin -> pin.picture().format() != null);
        any(Need.VIDEO_LENGTHS, pins, pin -> pin.picture().seconds() != null);
        any(
                Need.PIN_CLICKS,
                pins,
                pin -> pin.counts().outboundClicks() != null && pin.counts().pinClicks() != null);
        any(Need.PIN_IMPRESSIONS, pins, pin -> pin.counts().impressions() != null);
        any(Need.PIN_SAVES, pins, pin -> pin.counts().saves() != null);
    }

    private void boards(List<AuditedBoard> boards) {
        when(Need.BOARDS, !boards.isEmpty());
        any(Need.BOARD_DESCRIPTIONS, boards, board -> board.description() != null);
        any(Need.BOARD_GROUPS, boards, board -> board.group() != null);
        any(Need.BOARD_PRIVACY, boards, board -> board.privacy() != null);
        any(Need.BOARD_PIN_COUNTS, boards, board -> board.pins() != null);
        any(Need.BOARD_CHANGES, boards, board -> board.modifiedOn() != null);
        any(Need.BOARD_CLICKS, boards, board -> board.outboundClicks() != null);
    }

    private <T> void any(Need need, Collection<T> all, Predicate<T> which) {
        when(need, all.stream().anyMatch(which));
    }

    private void when(Need need, boolean there) {
        if (there) has.add(need);
    }
}
