package app.outboard.demo.invented;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a client looks after its account: what an audit has to say about it.
 *
 * @param calls sentences that end descriptions: {t} is the topic
 * @param alt what an alt text says
 * @param keyworded whether the list of Pins names a keyword for each
 * @param pictured whether it says what each Pin shows and whether it is the client's own
 * @param videos every so-manyth Pin is one; 0 for none
 * @param saves Pins saved from others in the last three months
 * @param again every so-manyth Pin is the one before once more, on the same day; 0 for none
 * @param burst so many days ago six weeks' Pins were published at once; 0 for never
 * @param faults what is wrong with Pins
 * @param answers what the manager saw where nobody else can look, by rule
 * @param acts what the manager does about findings
 */
public record Habits(
        List<String> calls,
        String alt,
        boolean keyworded,
        boolean pictured,
        int videos,
        int saves,
        int again,
        int burst,
        List<Planted> faults,
        Map<String, Seen> answers,
        List<Act> acts) {

    /**
     * A fault on every so-manyth Pin.
     *
     * @param every counted from the newest
     * @param within only on Pins of the last so many days; 0 for all
     * @param mended how many days ago somebody mended it; 0 where nobody has
     * @param left of those mended every so-manyth was overlooked; 0 for none
     */
    public record Planted(Fault fault, int every, int within, int mended, int left) {}

    /** @param examples one a line */
    public record Seen(
            boolean problem,
            @Nullable Integer cases,
            String note,
            @Nullable String examples) {}

    /**
     * @param act {@code START}, {@code ACCEPT} …
     * @param note why, or what is done
     */
    public record Act(String rule, String act, String note) {}
}
