package app.outboard.brand;

import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** The form of a client's colour: the fields as typed. */
record ClientForm(String from, String colour) {
    static ClientForm of(From from, @Nullable Paint own) {
        return new ClientForm(from.key(), own == null ? "" : own.hex());
    }

    static ClientForm from(Form form) {
        return new ClientForm(form.line("from"), form.line("colour"));
    }

    Errors errors() {
        var errors = new Errors().demand(From.ofKey(from).isPresent(), "from", Text.of("brand.error.from"));
        boolean needed = from.equals(From.OWN.key());
        return errors.demand(
                colour.isEmpty() ? !needed : Paint.of(colour).isPresent(), "colour", Text.of("brand.error.colour"));
    }

    /** Asked only when there are no errors, as the next. */
    From chosen() {
        return From.ofKey(from).orElseThrow();
    }

    @Nullable
    Paint own() {
        return Paint.of(colour).orElse(null);
    }
}
