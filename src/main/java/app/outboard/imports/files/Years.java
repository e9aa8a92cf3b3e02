package app.outboard.imports.files;

import java.time.LocalDate;

/** Days outside the life of Pinterest are mistakes. */
public final class Years {
    private Years() {}

    public static void check(LocalDate day, long line) {
        if (day.getYear() < Limits.FIRST_YEAR || day.getYear() > Limits.LAST_YEAR)
            throw new Refusal("files.refused.year", line, String.valueOf(day.getYear()));
    }
}
