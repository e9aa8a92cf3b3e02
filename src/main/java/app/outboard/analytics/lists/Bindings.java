package app.outboard.analytics.lists;

import app.outboard.clients.ClientScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a statement's question marks, in their order. */
final class Bindings {
    private final List<@Nullable Object> values = new ArrayList<>();

    Bindings with(@Nullable Object... more) {
        values.addAll(Arrays.asList(more));
        return this;
    }

    Bindings with(ClientScope scope) {
        return with(scope.agency().value(), scope.client().value());
    }

    /** The four arrays of {@link RowSql#listed}. */
    Bindings with(Cover cover) {
        values.add(cover.observations());
        values.add(cover.metrics());
        values.add(cover.unseen());
        values.add(cover.beyond());
        return this;
    }

    @Nullable
    Object[] array() {
        return values.toArray();
    }
}
