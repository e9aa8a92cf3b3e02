package app.outboard.reports.schedule;

import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the form says of a schedule, as it was typed: addresses one a line, or between commas. */
record ScheduleForm(
        boolean enabled,
        String workingDay,
        String recipients,
        String copies,
        String replyTo,
        boolean review,
        boolean attached,
        String version) {
    static ScheduleForm from(Form form) {
        return new ScheduleForm(
                form.on("enabled"),
                form.line("working_day"),
                form.lines("recipients"),
                form.lines("copies"),
                form.line("reply_to"),
                form.on("review"),
                form.on("attached"),
                form.line("version"));
    }

    static ScheduleForm of(Schedule schedule) {
        return new ScheduleForm(
                schedule.enabled(),
                String.valueOf(schedule.workingDay()),
                String.join("\n", schedule.recipients()),
                String.join("\n", schedule.copies()),
                schedule.replyTo() == null ? "" : schedule.replyTo(),
                schedule.review(),
                schedule.attached(),
                String.valueOf(schedule.version()));
    }

    ScheduleForm over(int other) {
        return new ScheduleForm(
                enabled, workingDay, recipients, copies, replyTo, review, attached, String.valueOf(other));
    }

    Errors errors() {
        return new Errors()
                .demand(
                        workingDay.matches("[0-9]{1,2}") && day() >= 1 && day() <= Schedule.LATEST_DAY,
                        "working_day",
                        Text.of("reports.schedule.error.day", Schedule.LATEST_DAY))
                .demand(
                        !enabled || !words(recipients).isEmpty(),
                        "recipients",
                        Text.of("reports.schedule.error.nobody"))
                .demand(areAddresses(recipients), "recipients", Text.of("reports.schedule.error.addresses"))
                .demand(areAddresses(copies), "copies", Text.of("reports.schedule.error.addresses"))
                .demand(
                        replyTo.isEmpty() || Mailbox.read(replyTo).isPresent(),
                        "reply_to",
                        Text.of("reports.schedule.error.address"));
    }

    /** Of a form without errors. */
    Schedule schedule() {
        return new Schedule(
                enabled,
                day(),
                addresses(recipients),
                addresses(copies),
                Mailbox.read(replyTo).map(Mailbox::address).orElse(null),
                review,
                attached,
                LocalDate.EPOCH,
                null,
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1);
    }

    private int day() {
        return Integer.parseInt(workingDay);
    }

    private static boolean areAddresses(String text) {
        var words = words(text);
        return words.size() <= Schedule.MOST_ADDRESSES
                && words.stream().allMatch(word -> Mailbox.read(word).isPresent());
    }

    private static List<String> addresses(String text) {
        return words(text).stream()
                .map(Mailbox::read)
                .flatMap(Optional::stream)
                .map(Mailbox::address)
                .distinct()
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
