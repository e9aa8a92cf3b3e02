package app.outboard.reports.publish;

import java.time.LocalDate;
import java.util.List;

/** What came of publishing. */
public sealed interface Published {
    record Done(int number) implements Published {}

    /** Nobody has said yet that it may go out without them. */
    record DaysMissing(List<LocalDate> days) implements Published {}

    /** Somebody else changes it all the time. */
    record Busy() implements Published {}

    record Gone() implements Published {}
}
