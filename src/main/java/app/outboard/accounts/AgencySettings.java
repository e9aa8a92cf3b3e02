package app.outboard.accounts;

import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.math.BigDecimal;

/** The form of an agency's settings: the fields as typed, so that they can be shown again. */
record AgencySettings(
        String name, String fewClicks, String provisionalDays, String rateChangePoints, String countChangePercent) {
    private static final int LONGEST_NAME = 80;

    static AgencySettings of(Agency agency) {
        return new AgencySettings(
                agency.name(),
                String.valueOf(agency.fewClicks()),
                String.valueOf(agency.provisionalDays()),
                plain(agency.rateChangePoints()),
                plain(agency.countChangePercent()));
    }

    static AgencySettings from(Form form) {
        return new AgencySettings(
                form.line("name"),
                form.line("fewClicks"),
                form.line("provisionalDays"),
                form.line("rateChangePoints"),
                form.line("countChangePercent"));
    }

    Errors errors() {
        return new Errors()
                .demand(!name.isEmpty(), "name", Text.of("accounts.name.missing"))
                .demand(name.length() <= LONGEST_NAME, "name", Text.of("accounts.name.long", LONGEST_NAME))
                .demand(isWhole(fewClicks, 1, 100_000), "fewClicks", Text.of("accounts.settings.whole", 1, 100_000))
                .demand(isWhole(provisionalDays, 0, 30), "provisionalDays", Text.of("accounts.settings.whole", 0, 30))
                .demand(isPercent(rateChangePoints), "rateChangePoints", Text.of("accounts.settings.percent"))
                .demand(isPercent(countChangePercent), "countChangePercent", Text.of("accounts.settings.percent"));
    }

    /** The agency with these settings; asked only when there are no errors. */
    Agency applied(Agency agency) {
        return new Agency(
                agency.id(),
                agency.slug(),
                name,
                Integer.parseInt(fewClicks),
                Integer.parseInt(provisionalDays),
                number(rateChangePoints),
                number(countChangePercent),
                agency.linkHost(),
                agency.demo());
    }

    private static boolean isWhole(String typed, int least, int most) {
        if (!typed.matches("\\d{1,6}")) return false;
        int value = Integer.parseInt(typed);
        return value >= least && value <= most;
    }

    private static boolean isPercent(String typed) {
        return typed.matches("\\d{1,3}([.,]\\d{1,2})?") && number(typed).compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
