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
        FailureKind kind = FailureKind.of(exception);
        command.getErr().println("redress: " + kind.describe(exception));
        if (kind == FailureKind.UNEXPECTED) {
            exception.printStackTrace(command.getErr());
        }
        return kind.exitCode();
    }
}
