package app.outboard.reports.block;

import java.time.LocalDate;

/** Something that happened and that the client may read about; of one day, or from one to another. */
public record Mark(LocalDate from, LocalDate to, String text) {}
