package org.redress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.boot.context.properties.bind.BindException;
import org.yaml.snakeyaml.error.YAMLException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says on standard error, in one line where that is enough, why a command failed, and chooses the exit code. */
final class FailureMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("redress: " + exception.getMessage());
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult arguments) {
        int code = codeOf(exception);
        command.getErr().println("redress: " + messageOf(exception));
        if (code == ExitCode.UNEXPECTED) {
            exception.printStackTrace(command.getErr());
        }
        return code;
    }

    private static int codeOf(Throwable exception) {
        if (causes(exception).anyMatch(FailureMessages::isConfiguration)) {
            return ExitCode.USAGE;
        }
        return causes(exception).anyMatch(FailureMessages::isInputOrOutput) ? ExitCode.IO : ExitCode.UNEXPECTED;
    }

    private static boolean isConfiguration(Throwable cause) {
        return cause instanceof BindException
                || cause instanceof ConfigDataException
                || cause instanceof YAMLException
                || cause instanceof UsageException;
    }

    private static boolean isInputOrOutput(Throwable cause) {
        return cause instanceof IOException || cause instanceof UncheckedIOException || cause instanceof SQLException;
    }

    /** The innermost cause is the fact; what is wrapped around it only tells who met it. */
    private static String messageOf(Throwable exception) {
        Throwable fact = causes(exception).reduce((outer, inner) -> inner).orElse(exception);
        String message = fact.getMessage() == null || fact instanceof FileSystemException
                ? fact.getClass().getSimpleName() + ": " + fact.getMessage()
                : fact.getMessage();
        return causes(exception)
                .filter(BindException.class::isInstance)
                .findFirst()
                .map(cause -> "configuration of " + ((BindException) cause).getName() + ": " + message)
                .orElse(message);
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause);
    }
}
