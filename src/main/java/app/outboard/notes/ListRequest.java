package app.outboard.notes;

import app.outboard.ids.NoteId;
import app.outboard.platform.web.Address;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks of the list: {@code ?tag=campaign&page=2}. What is not understood is left out.
 *
 * @param removed the note that has just been removed, or null
 */
record ListRequest(@Nullable Tag tag, int page, @Nullable NoteId removed) {
    static final int SIZE = 50;

    static ListRequest read(Function<String, @Nullable String> parameters) {
        var tag = parameters.apply("tag");
        return new ListRequest(
                tag == null ? null : Tag.ofKey(tag).orElse(null),
                page(parameters.apply("page")),
                NoteNumber.of(parameters.apply("removed")).orElse(null));
    }

    /** Its own address on one of its pages, without what was done before it. */
    Address on(Address address, int number) {
        return of(address, tag).with("page", number == 1 ? "" : String.valueOf(number));
    }

    static Address of(Address address, @Nullable Tag tag) {
        return address.with("tag", tag == null ? "" : tag.key());
    }

    private static int page(@Nullable String said) {
        return said != null && said.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(said) : 1;
    }
}
