package org.redress.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command {@code redress}; without a sub-command it does what {@code redress extract} does. */
@Command(
        name = "redress",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        subcommands = {
            ExtractCommand.class,
            RunsCommand.class,
            VerifyCommand.class,
            EvaluateCommand.class,
            ShowCommand.class,
            SchemaCommand.class,
            DoctorCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        description = "Reads a folder of ombudsman decisions and publishes them as a dataset in CSV and Parquet.",
        footer = {
            "",
            "Without a command, redress reads the folder input and publishes output/latest.",
            "",
            "Examples:",
            "  redress",
            "  redress extract --input decisions --output dataset",
            "  redress runs --output dataset",
            "  redress show decisions/91-004-217.txt",
            "  redress evaluate gold --input decisions",
            "  redress verify output/latest",
            "  redress schema",
            "  redress help extract"
        })
public final class RedressCommand {

    private static final String[] DEFAULT = {"extract"};

    private RedressCommand() {}

    /**
     * Does what the command line asks for.
     *
     * @return the exit code of the process: see {@link ExitCode}
     */
    public static int execute(String... args) {
        return commandLine().execute(args.length == 0 ? DEFAULT : args);
    }

    static CommandLine commandLine() {
        return commandLine(StandardStreams.ofProcess());
    }

    /**
     * @param streams for data; messages go where the command line writes
     */
    static CommandLine commandLine(StandardStreams streams) {
        FailureMessages failures = new FailureMessages();
        CommandLine redress = new CommandLine(new RedressCommand(), new CommandFactory(streams));
        redress.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, help -> "");
        redress.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandGroups());
        return redress.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
    }
}
