package app.outboard.imports.files;

import java.time.LocalDate;

/** Days from one to another, both included; never reversed, at most ten years. */
public record Range(LocalDate from, LocalDate to) {
    static final int LONGEST_YEARS = 10;

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
