package org.redress.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code completion}: prints what lets a shell complete commands, options and their values. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        description = {
            "Prints a script for completion by the Tab key.",
            "The shell then completes commands, options and their values. The script is for a command of the name redress,"
                    + " such as the alias below."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:printed", "2:the command line is wrong"},
        footer = {
            "",
            "Examples, for ~/.bashrc and ~/.zshrc:",
            "  alias redress='java -jar /opt/redress/redress.jar'",
            "  source <(redress completion bash)",
            "  source <(redress completion zsh)"
        })
final class CompletionCommand implements Callable<Integer> {

    /** The shells that there is a script for, as users spell them. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("unused") // one script serves both shells; picocli refuses any other
    private Shell shell = Shell.bash;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** One script for both: in zsh it loads the support for completion of bash first. */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash("redress", spec.root().commandLine()));
        out.println("# For " + shell + ", by redress completion.");
        out.flush();
        return ExitCode.OK;
    }
}
