package app.outboard.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The root command. A new subcommand is a class beside this one, named in {@code subcommands}; it reaches the program
 * by {@link #open} and answers on {@link #out}:
 *
 * <pre>{@code
 * @Command(name = "undo")
 * final class UndoCommand implements Callable<Integer> {
 *     @ParentCommand
 *     Outboard outboard;
 *
 *     @Parameters(index = "0", paramLabel = "AGENCY/CLIENT")
 *     String client;
 *
 *     public Integer call() {
 *         return outboard.open(program -> …);
 *     }
 * }
 * }</pre>
 *
 * <p>What it says is in {@code messages/outboard.properties}: descriptions under {@code outboard.undo.…}.
 */
@Command(
        name = "outboard",
        subcommands = {
            RunCommand.class,
            SetupCommand.class,
            ClientCommand.class,
            PasswordCommand.class,
            ImportCommand.class,
            UndoCommand.class,
            FiguresCommand.class,
            AuditCommand.class,
            ShareCommand.class,
            RehearseCommand.class
        },
        resourceBundle = "messages.outboard",
        versionProvider = Version.class)
public final class Outboard implements Runnable {
    static final int DONE = 0;
    static final int BROKEN = 1;
    static final int REFUSED = 2;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "${bundle:outboard.option.home}")
    @Nullable
    Path home;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "${bundle:outboard.option.help}")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:outboard.option.version}")
    boolean version;

    private final Program.Builder builder;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts = new Texts();

    public Outboard(Program.Builder builder, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.builder = builder;
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Runs one command and returns its exit code. */
    public int execute(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine(), texts.say("outboard.no_command"));
    }

    /** Where answers go, and nothing else. */
    PrintStream out() {
        return out;
    }

    /** Where everything goes that is not the answer. */
    PrintStream err() {
        return err;
    }

    Texts texts() {
        return texts;
    }

    /** Does something with the program on the home's database, beside a running app or alone. */
    int open(ToIntFunction<Program> work) {
        try (var opened = opened()) {
            return work.applyAsInt(opened.program());
        }
    }

    /** Refuses with all these reasons, a line each. */
    int refuse(Collection<Text> reasons) {
        reasons.forEach(reason -> err.println(texts.say(reason)));
        return REFUSED;
    }

    Opened opened() {
        return Opened.on(builder, home(), environment);
    }

    Path home() {
        return home != null ? home : Path.of(environment.getOrDefault("OUTBOARD_HOME", "data"));
    }

    private CommandLine commandLine() {
        var failures = new Failures(texts, err);
        return new CommandLine(this)
                .setOut(writer(out))
                .setErr(writer(err))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }
}
