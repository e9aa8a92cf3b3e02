package app.outboard.reports;

import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where reports are, and how their periods stand in forms: {@code 2026-11}, {@code 2026}. */
final class Paths {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;

    private Paths() {}

    static String all(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/reports";
    }

    static String of(ClientScope scope, ReportId report) {
        return all(scope) + "/" + report.value();
    }

    static String version(ClientScope scope, ReportId report, int number) {
        return of(scope, report) + "/versions/" + number;
    }

    static ReportId report(Context ctx) {
        return new ReportId(number(ctx.pathParam("report"), 18));
    }

    static int version(Context ctx) {
        return (int) number(ctx.pathParam("version"), 9);
    }

    static String word(Period period) {
        return period.isWholeYear()
                ? String.valueOf(period.from().getYear())
                : YearMonth.from(period.from()).toString();
    }

    static Optional<Period> period(@Nullable String word) {
        if (word == null || !word.matches("[0-9]{4}(-(0[1-9]|1[0-2]))?")) return Optional.empty();
        int year = Integer.parseInt(word.substring(0, 4));
        if (year < FIRST_YEAR || year > LAST_YEAR) return Optional.empty();
        return Optional.of(
                word.length() == 4
                        ? new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        : Period.of(YearMonth.parse(word)));
    }

    private static long number(String text, int digits) {
        if (!text.matches("[0-9]{1," + digits + "}")) throw new NotFoundResponse();
        return Long.parseLong(text);
    }
}
