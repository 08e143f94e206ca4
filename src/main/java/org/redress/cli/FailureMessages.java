package org.redress.cli;

import java.io.PrintWriter;
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
        if (isShuttingDown()) {
            command.getErr().println("redress: stopped; the next run goes on from here");
            return ExitCode.STOPPED;
        }
        FailureKind kind = FailureKind.of(exception);
        Throwable trace = kind == FailureKind.UNEXPECTED ? exception : null;
        new Messages(command.getErr()).fail(kind.describe(exception), trace);
        return kind.exitCode();
    }

    /** What fails while the process is being ended fails because of that: half of what the run needs is closed. */
    private static boolean isShuttingDown() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
