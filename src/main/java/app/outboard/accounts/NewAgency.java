package app.outboard.accounts;

import app.outboard.platform.web.Form;

/** An agency to be, and who will own it. An empty slug is made from the name, an empty person's
 * name from the address. */
public record NewAgency(String name, String slug, String personName, String email, String password) {
    /** As the command line says it. */
    public NewAgency(String name, String slug, String email, String password) {
        this(name, slug, "", email, password);
    }

    static NewAgency empty() {
        return new NewAgency("", "", "", "", "");
    }

    static NewAgency from(Form form) {
        return new NewAgency(
                form.line("name"),
                form.line("slug"),
                form.line("personName"),
                Email.tidy(form.line("email")),
                form.exact("password"));
    }
}
