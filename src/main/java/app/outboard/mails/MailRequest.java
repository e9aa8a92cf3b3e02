package app.outboard.mails;

import app.outboard.platform.web.Address;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the address asks of the log: {@code ?state=failed&sort=to&order=asc&page=2}; what is not understood is left out. */
record MailRequest(@Nullable State state, Column column, boolean descending, int page) {
    static final int SIZE = 50;

    /** What the log can be ordered by, in its own direction first. */
    enum Column {
        AT(true),
        TO(false),
        SUBJECT(false),
        CLIENT(false),
        STATE(false);

        private final boolean descendsFirst;

        Column(boolean descendsFirst) {
            this.descendsFirst = descendsFirst;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static MailRequest read(Function<String, @Nullable String> parameters) {
        var state = parameters.apply("state");
        var sort = parameters.apply("sort");
        var column = Arrays.stream(Column.values())
                .filter(it -> it.word().equals(sort))
                .findFirst()
                .orElse(Column.AT);
        var order = parameters.apply("order");
        var page = parameters.apply("page");
        return new MailRequest(
                state == null ? null : State.ofKey(state).orElse(null),
                column,
                column.descendsFirst ? !"asc".equals(order) : "desc".equals(order),
                page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    MailRequest ofState(@Nullable State other) {
        return new MailRequest(other, column, descending, 1);
    }

    MailRequest on(int other) {
        return new MailRequest(state, column, descending, other);
    }

    /** What a click on a column's head asks for. */
    MailRequest clicked(Column other) {
        return new MailRequest(state, other, other == column ? !descending : other.descendsFirst, 1);
    }

    String url(String path) {
        return Address.of(path)
                .with("state", state == null ? "" : state.key())
                .with("sort", column == Column.AT ? "" : column.word())
                .with("order", descending == column.descendsFirst ? "" : descending ? "desc" : "asc")
                .with("page", page == 1 ? "" : String.valueOf(page))
                .url();
    }
}
