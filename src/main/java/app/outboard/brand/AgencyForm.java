package app.outboard.brand;

import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.util.regex.Pattern;

/** The form of an agency's brand: the fields as typed. */
record AgencyForm(String colour, String sender, String footer) {
    private static final Pattern NO_NAME = Pattern.compile("[@<>\\p{Cf}\\p{Zl}\\p{Zp}]");
    static final int LONGEST_SENDER = 80;
    static final int LONGEST_FOOTER = 160;

    static AgencyForm of(AgencyBrand brand) {
        return new AgencyForm(brand.colour() == null ? "" : brand.colour().hex(), brand.sender(), brand.footer());
    }

    static AgencyForm from(Form form) {
        return new AgencyForm(form.line("colour"), form.line("sender"), form.line("footer"));
    }

    Errors errors() {
        return new Errors()
                .demand(colour.isEmpty() || Paint.of(colour).isPresent(), "colour", Text.of("brand.error.colour"))
                .demand(sender.length() <= LONGEST_SENDER, "sender", Text.of("brand.error.long", LONGEST_SENDER))
                .demand(isName(sender), "sender", Text.of("brand.error.sender"))
                .demand(footer.length() <= LONGEST_FOOTER, "footer", Text.of("brand.error.long", LONGEST_FOOTER));
    }

    /** Asked only when there are no errors. */
    AgencyBrand brand() {
        return new AgencyBrand(colour.isEmpty() ? null : Paint.of(colour).orElseThrow(), sender, footer);
    }

    /** A mail program would take an address for the one it is from, and what turns the writing round could hide one. */
    private static boolean isName(String sender) {
        return !NO_NAME.matcher(sender).find();
    }
}
