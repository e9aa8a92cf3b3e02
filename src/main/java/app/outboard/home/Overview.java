package app.outboard.home;

import app.outboard.analytics.daily.Origin;
import app.outboard.platform.text.Text;
import java.util.List;

/**
 * What a client's overview shows.
 *
 * @param notes what of the address was not understood
 * @param filters identity of the filter set the figures are of
 * @param origins the imports that hold figures of the period
 */
record Overview(Answer answer, List<Text> notes, String filters, List<Origin> origins, Tops tops) {
    Overview {
        notes = List.copyOf(notes);
        origins = List.copyOf(origins);
    }
}
