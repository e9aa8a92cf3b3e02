package app.outboard.command;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Texts;
import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one sentence on stderr and an exit code. Only a bug leaves a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private final Texts texts;
    private final PrintStream err;

    Failures(Texts texts, PrintStream err) {
        this.texts = texts;
        this.err = err;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return switch (failure) {
            case Refused refused -> say(texts.say(refused.reason()), Outboard.REFUSED);
            case CannotStart broken -> say(texts.say(broken.reason()), Outboard.BROKEN);
            case ParameterException wrong -> handleParseException(wrong, new String[0]);
            default -> {
                log.error("The command failed", failure);
                yield say(texts.say("outboard.failed"), Outboard.BROKEN);
            }
        };
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        err.println(wrong.getMessage());
        err.println(wrong.getCommandLine().getUsageMessage().strip());
        return Outboard.REFUSED;
    }

    private int say(String sentence, int code) {
        err.println(sentence);
        return code;
    }
}
