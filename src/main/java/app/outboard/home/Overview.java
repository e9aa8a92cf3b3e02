package app.outboard.home;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.daily.Origin;
import app.outboard.notes.Timeline;
import app.outboard.platform.text.Text;
import java.util.List;

/**
 * What a client's overview shows.
 *
 * @param notes what of the address was not understood
 * @param filters identity of the filter set the figures are of
 * @param elsewhere the filter sets that have figures while this one has none
 * @param origins the imports that hold figures of the period
 * @param timeline what happened in the period
 */
record Overview(
        Answer answer,
        List<Text> notes,
        String filters,
        List<String> elsewhere,
        List<Origin> origins,
        Tops tops,
        Timeline timeline) {
    Overview {
        notes = List.copyOf(notes);
        elsewhere = List.copyOf(elsewhere);
        origins = List.copyOf(origins);
    }

    Overview with(List<String> filterSets) {
        return new Overview(answer, notes, filters, filterSets, origins, tops, timeline);
    }
}
