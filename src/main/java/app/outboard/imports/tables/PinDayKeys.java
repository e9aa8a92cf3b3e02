package app.outboard.imports.tables;

import java.time.LocalDate;

/** Which Pin and day stood on which line: sixteen bytes a row, so that a million rows fit in little memory. */
final class PinDayKeys {
    private long[] pins = new long[1024];
    private int[] days = new int[1024];
    private int[] lines = new int[1024];
    private int size;

    /** The line on which the same Pin and day stood before, or 0. */
    int line(String pin, LocalDate day, long line) {
        if (2 * (size + 1) > pins.length) grow();
        long number = Long.parseUnsignedLong(pin);
        int on = (int) day.toEpochDay();
        int at = slot(pins, days, number, on);
        if (pins[at] != 0) return lines[at];
        put(at, number, on, (int) line);
        size++;
        return 0;
    }

    private void put(int at, long pin, int day, int line) {
        pins[at] = pin;
        days[at] = day;
        lines[at] = line;
    }

    private void grow() {
        var oldPins = pins;
        var oldDays = days;
        var oldLines = lines;
        pins = new long[2 * oldPins.length];
        days = new int[pins.length];
        lines = new int[pins.length];
        for (int i = 0; i < oldPins.length; i++)
            if (oldPins[i] != 0) put(slot(pins, days, oldPins[i], oldDays[i]), oldPins[i], oldDays[i], oldLines[i]);
    }

    private static int slot(long[] pins, int[] days, long pin, int day) {
        int mask = pins.length - 1;
        int at = (int) (((pin ^ ((long) day << 48)) * 0x9e3779b97f4a7c15L) >>> 32) & mask;
        while (pins[at] != 0 && (pins[at] != pin || days[at] != day)) at = (at + 1) & mask;
        return at;
    }
}
