package app.outboard.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a file left Pinterest. Files do not say, so the modification time stands for it where it is believable: neither
 * before the period's last day nor in the future. Else the time of import.
 */
final class DownloadTime {
    private DownloadTime() {}

    static Instant of(@Nullable Instant lastModified, @Nullable LocalDate periodEnd, Instant now) {
        if (lastModified == null || lastModified.isAfter(now)) return now;
        if (periodEnd == null) return lastModified;
        return lastModified.isBefore(periodEnd.atStartOfDay(ZoneOffset.UTC).toInstant()) ? now : lastModified;
    }
}
