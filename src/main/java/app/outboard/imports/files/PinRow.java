package app.outboard.imports.files;

/**
 * A Pin's total over its table's range.
 *
 * @param pin Pinterest's number of the Pin, digits
 * @param value the count; rows of the same Pin are summed
 * @param rank its first place in the list, from 1
 * @param contentType as the file says, for instance "Organic"; empty where the file does not
 * @param source as the file says, for instance "From you"
 * @param canonical as the file says, "Yes" in all files seen
 */
public record PinRow(String pin, long value, int rank, String contentType, String source, String canonical) {}
