package app.outboard.audit.paper;

import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.Run;
import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.documents.Maker;
import app.outboard.documents.Wish;
import app.outboard.ids.AuditRunId;
import app.outboard.platform.db.Database;
import app.outboard.platform.pdf.Livery;
import app.outboard.platform.pdf.PrintRoom;
import app.outboard.platform.pdf.Printed;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Prints audits. */
public final class AuditPrint implements Maker {
    private static final String KIND = "audit";
    private static final String TEMPLATE = "audit/print";
    private static final int READ = 25;
    private static final int WORDED = 40;

    private final DossierReader reader;
    private final Brands brands;
    private final Rulebook rulebook;
    private final PrintRoom room;
    private final Words words;

    public AuditPrint(
            Database database, Brands brands, Rulebook rulebook, PrintRoom room, Texts texts, InstantSource clock) {
        this.reader = new DossierReader(database, rulebook, clock);
        this.brands = brands;
        this.rulebook = rulebook;
        this.room = room;
        this.words = Words.of(texts);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Printed> make(ClientScope scope, long subject, IntConsumer percent) throws InterruptedException {
        var dossier = reader.read(scope, new AuditRunId(subject));
        if (dossier.isEmpty()) return Optional.empty();
        percent.accept(READ);
        var view = new SheetView(scope, dossier.get(), brands.livery(scope), rulebook, words);
        var model = model(view);
        percent.accept(WORDED);
        return Optional.of(room.print(TEMPLATE, model));
    }

    /** It in finished words. */
    Optional<Sheet> sheet(ClientScope scope, AuditRunId run) {
        return reader.read(scope, run)
                .map(dossier -> new SheetView(scope, dossier, Livery.plain(), rulebook, words).sheet());
    }

    /** What is left of it by {@code cut}, on paper. */
    Optional<Printed> print(ClientScope scope, AuditRunId run, UnaryOperator<Sheet> cut) throws InterruptedException {
        var dossier = reader.read(scope, run);
        if (dossier.isEmpty()) return Optional.empty();
        var view = new SheetView(scope, dossier.get(), brands.livery(scope), rulebook, words);
        return Optional.of(room.print(TEMPLATE, Map.of("paper", view.paper(), "page", cut.apply(view.sheet()))));
    }

    /** The same as a page, for other printers to be measured beside. */
    public Optional<String> page(ClientScope scope, AuditRunId run) {
        return reader.read(scope, run)
                .map(dossier -> room.page(
                        TEMPLATE, model(new SheetView(scope, dossier, brands.livery(scope), rulebook, words))));
    }

    /** What to ask for to have a run printed. */
    public Wish wish(ClientScope scope, Run run) {
        return new Wish(
                KIND,
                run.id().value(),
                scope.slug() + "-audit-" + day(scope, run.endedAt()),
                words.say("paper.title", scope.name()));
    }

    private static Map<String, Object> model(SheetView view) {
        return Map.of("paper", view.paper(), "page", view.sheet());
    }

    private static LocalDate day(ClientScope scope, @Nullable Instant at) {
        return LocalDate.ofInstant(at == null ? Instant.EPOCH : at, scope.timeZone());
    }
}
