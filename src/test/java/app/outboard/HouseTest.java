package app.outboard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Sources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plan of the building, checked. The README shows it as a picture. */
final class HouseTest {
    /** From the ground up. A package imports packages of lower floors, never a neighbour. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("ids"),
            List.of("schema"),
            List.of("platform"),
            List.of("trail"),
            List.of("accounts"),
            List.of("clients"),
            List.of("brand"),
            List.of("pins"),
            List.of("figures"),
            List.of("notes"),
            List.of("audience", "keywords", "documents", "mails"),
            List.of("analytics", "imports", "pinterest"),
            List.of("shares"),
            List.of("audit", "experiments", "calendar", "goals", "readers"),
            List.of("reports"),
            List.of("home"),
            List.of("demo"),
            List.of("command"));

    /** Who writes which table. */
    private static final Map<String, String> WRITERS = Map.ofEntries(
            Map.entry("AGENCY", "accounts"),
            Map.entry("PERSON", "accounts"),
            Map.entry("MEMBERSHIP", "accounts"),
            Map.entry("SESSION", "accounts"),
            Map.entry("LOGIN_LIMIT", "accounts"),
            Map.entry("TOKEN_LOOKUP", "accounts"),
            Map.entry("SEALING_KEY", "platform"),
            Map.entry("SHARE", "shares"),
            Map.entry("SHARE_RULE", "shares"),
            Map.entry("READER", "readers"),
            Map.entry("READER_CLIENT", "readers"),
            Map.entry("READER_PASS", "readers"),
            Map.entry("TRAIL", "trail"),
            Map.entry("CLIENT", "clients"),
            Map.entry("CLIENT_ACCOUNT", "clients"),
            Map.entry("CLIENT_FORMER_SLUG", "clients"),
            Map.entry("CLIENT_LOGO", "brand"),
            Map.entry("AGENCY_LOGO", "brand"),
            Map.entry("AGENCY_BRAND", "brand"),
            Map.entry("CLIENT_BRAND", "brand"),
            Map.entry("BOARD", "pins"),
            Map.entry("PIN", "pins"),
            Map.entry("PIN_DETAIL", "pins"),
            Map.entry("LANDING_PAGE", "pins"),
            Map.entry("BOARD_DETAIL", "pins"),
            Map.entry("AUDIENCE_SNAPSHOT", "audience"),
            Map.entry("AUDIENCE_SHARE", "audience"),
            Map.entry("KEYWORD", "keywords"),
            Map.entry("KEYWORD_DETAIL", "keywords"),
            Map.entry("AUDIT_RUN", "audit"),
            Map.entry("AUDIT_RESULT", "audit"),
            Map.entry("FINDING", "audit"),
            Map.entry("FINDING_ACT", "audit"),
            Map.entry("RULE_ANSWER", "audit"),
            Map.entry("RULE_SETTING", "audit"),
            Map.entry("WORD_LIST", "audit"),
            Map.entry("FILTER_SET", "figures"),
            Map.entry("OBSERVATION", "figures"),
            Map.entry("OBSERVED_DAY", "figures"),
            Map.entry("OBSERVED_BOARD", "figures"),
            Map.entry("OBSERVED_PIN", "figures"),
            Map.entry("OBSERVED_PIN_DAY", "figures"),
            Map.entry("OBSERVED_RANGE", "figures"),
            Map.entry("ACCOUNT_RANGE", "figures"),
            Map.entry("RANGE_LIST", "figures"),
            Map.entry("ACCOUNT_DAY", "figures"),
            Map.entry("PIN_DAY", "figures"),
            Map.entry("VISIT_LIST", "figures"),
            Map.entry("OBSERVED_VISIT", "figures"),
            Map.entry("CLIENT_IMPORT", "imports"),
            Map.entry("IMPORT_BATCH", "imports"),
            Map.entry("IMPORT_FILE", "imports"),
            Map.entry("IMPORT_CHUNK", "imports"),
            Map.entry("TABLE_MAPPING", "imports"),
            Map.entry("DOCUMENT", "documents"),
            Map.entry("NOTE", "notes"),
            Map.entry("REPORT_SCHEDULE", "reports"),
            Map.entry("MAIL", "mails"),
            Map.entry("MAIL_ENCLOSURE", "mails"),
            Map.entry("MAIL_WAY_OUT", "mails"),
            Map.entry("MAIL_REFUSAL", "mails"),
            Map.entry("LINK_CHECK", "audit"),
            Map.entry("LINK_CHECKING", "audit"),
            Map.entry("REPORT", "reports"),
            Map.entry("REPORT_BLOCK", "reports"),
            Map.entry("REPORT_VERSION", "reports"),
            Map.entry("REPORT_PLAN", "reports"),
            Map.entry("REPORT_READER", "reports"),
            Map.entry("DEMO_MAKING", "demo"),
            Map.entry("SCHEDULED_TASKS", "platform"));

    private static final Pattern WRITES = Pattern.compile(
            "\\.(?:insertInto|update|deleteFrom|mergeInto|truncate|truncateTable)\\(\\s*(?:Tables\\.)?([A-Z_]+)\\b");
    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern SQL_FROM_PIECES =
            Pattern.compile("\\b(?:field|condition|sql|query|resultQuery|execute|fetch|fetchOne|fetchSingle|table)\\("
                    + "\\s*(?:" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*\\s*\\+\\s*[^\"\\sA-Z]"
                    + "|\\w+\\s*\\+|String\\.format|" + LITERAL + "\\s*\\.formatted)");
    private static final Pattern VAGUE = Pattern.compile(
            ".*(?:Impl|Manager|Helper|Utils?|Service|DTO|Dto|Entity|Base|Abstract|Data|Info)(?=[A-Z0-9]|$).*");
    private static final int LONGEST_FILE = 300;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.outboard");

    @Test
    void imports_point_down() {
        var wrong = new TreeSet<String>();
        for (var type : HOUSE)
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var here = packageOf(type);
                var there = packageOf(dependency.getTargetClass());
                if (isOurs(dependency.getTargetClass()) && !mayImport(here, there))
                    wrong.add(here + " imports " + there);
            }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_has_its_floor() {
        var known = FLOORS.stream().flatMap(List::stream).toList();
        assertThat(HOUSE.stream().map(HouseTest::packageOf).filter(name -> !name.isEmpty()))
                .allSatisfy(name -> assertThat(known).contains(name));
    }

    @Test
    void nothing_goes_in_circles() {
        slices().matching("app.outboard.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("app.outboard.platform.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
        slices().matching("app.outboard.analytics.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void pages_know_no_database_and_databases_no_pages() {
        noClasses()
                .that()
                .resideInAPackage("app.outboard.platform.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.outboard.platform.db..", "org.jooq..", "java.sql..")
                .check(HOUSE);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "app.outboard.schema..")
                .check(HOUSE);
    }

    @Test
    void global_transactions_are_for_accounts_and_the_platform() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.outboard.accounts..", "app.outboard.platform..", "app.outboard")
                .should()
                .callMethodWhere(describe(
                        "a global transaction",
                        call -> call.getTargetOwner().getName().equals("app.outboard.platform.db.Database")
                                && call.getName().startsWith("global")))
                .check(HOUSE);
    }

    @Test
    void only_doors_make_tenants() {
        constructors()
                .that()
                .areDeclaredInClassesThat(implement("app.outboard.platform.db.Tenant"))
                .should()
                .bePackagePrivate()
                .check(HOUSE);
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAssignableTo("app.outboard.platform.db.Tenant") && !type.isInterface())
                        .map(JavaClass::getSimpleName))
                .isSubsetOf("Member", "ClientScope");
    }

    @Test
    void nothing_is_kept_in_static_fields() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
    }

    @Test
    void names_say_what_things_are() {
        assertThat(HOUSE.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> VAGUE.matcher(name).matches()))
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked_and_says_what_it_is_for() {
        var wrong = new ArrayList<String>();
        for (var folder : Sources.folders("src/main/java")) {
            var about = folder.resolve("package-info.java");
            if (!Files.exists(about)
                    || !Sources.text(about).contains("@NullMarked")
                    || !Sources.text(about).startsWith("/**")) wrong.add(folder.toString());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_table_is_written_by_its_owner_alone() {
        var wrong = new TreeSet<String>();
        for (var file : Sources.files("src/main/java", ".java")) {
            var writes = WRITES.matcher(Sources.text(file));
            while (writes.find()) {
                var owner = WRITERS.getOrDefault(writes.group(1), "nobody");
                if (!file.toString().replace('\\', '/').contains("app/outboard/" + owner + "/"))
                    wrong.add(writes.group(1) + " of " + owner + " in " + file);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Apart from the start, which names roles and databases of its own; pieces in capitals are constants. */
    @Test
    void sql_is_never_put_together_from_pieces() {
        var wrong = new ArrayList<String>();
        for (var file : Sources.files("src/main/java/app/outboard", ".java")) {
            var text = Sources.text(file);
            if (!text.contains("org.jooq")) continue;
            var pieces = SQL_FROM_PIECES.matcher(text);
            while (pieces.find()) wrong.add(pieces.group() + " in " + file);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_file_is_long() {
        var files = new ArrayList<>(Sources.files("src/main", ".java"));
        files.addAll(Sources.files("src/main/resources/templates", ".html"));
        files.addAll(Sources.files("web-assets", ".js"));
        files.addAll(Sources.files("web-assets", ".css"));
        assertThat(files)
                .allSatisfy(file -> assertThat(Sources.text(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(LONGEST_FILE));
    }

    /** The root imports everything and is imported by nobody. */
    private static boolean mayImport(String here, String there) {
        if (here.equals(there) || here.isEmpty()) return true;
        return !there.isEmpty() && floor(there) < floor(here);
    }

    private static int floor(String name) {
        for (int i = 0; i < FLOORS.size(); i++) if (FLOORS.get(i).contains(name)) return i;
        throw new AssertionError(name + " has no floor");
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("app.outboard");
    }

    /** The first word behind app.outboard; empty for the root. */
    private static String packageOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return parts.length < 3 ? "" : parts[2];
    }
}
