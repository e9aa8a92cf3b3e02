package app.outboard.imports.tables;

/** A set of Pins by their numbers, which are 64 bits without a sign: eight bytes each, for a million of them. */
public final class PinNumbers {
    private long[] slots = new long[1024];
    private int size;

    /** False when it was there already. */
    boolean add(String pin) {
        if (2 * (size + 1) > slots.length) grow();
        boolean added = put(slots, Long.parseUnsignedLong(pin));
        if (added) size++;
        return added;
    }

    public boolean contains(String pin) {
        if (pin.length() > 20 || (pin.length() == 20 && pin.compareTo("18446744073709551615") > 0)) return false;
        long number = Long.parseUnsignedLong(pin);
        int at = slot(slots, number);
        return slots[at] == number;
    }

    public int size() {
        return size;
    }

    private void grow() {
        var wider = new long[2 * slots.length];
        for (long number : slots) if (number != 0) put(wider, number);
        slots = wider;
    }

    /** No Pin is number 0, so 0 marks a free slot. */
    private static boolean put(long[] slots, long number) {
        int at = slot(slots, number);
        if (slots[at] == number) return false;
        slots[at] = number;
        return true;
    }

    private static int slot(long[] slots, long number) {
        int at = (int) ((number * 0x9e3779b97f4a7c15L) >>> 32) & (slots.length - 1);
        while (slots[at] != 0 && slots[at] != number) at = (at + 1) & (slots.length - 1);
        return at;
    }
}
