package org.redress.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command that starts the application. Besides its own options it takes every setting of {@code application.yaml} as one,
 * such as {@code --redress.chunk-size=8}.
 */
abstract class ApplicationCommand implements Callable<Integer> {

    private static final Pattern SETTING = Pattern.compile("(?s)--(?:redress|spring|logging)\\.[^=\\s]++=.*");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Unmatched
    private @Nullable List<String> others;

    /**
     * The application, started as the options say.
     *
     * @param options as arguments of the application; they override every configuration file
     * @throws UnmatchedArgumentException if the command line has an argument that is neither an option nor a setting
     */
    Application application(List<String> options) {
        return new Application(
                Stream.concat(settings().stream(), options.stream()).toArray(String[]::new));
    }

    /**
     * The settings on the command line, to be asked for before anything else that the command line could have wrong.
     *
     * @throws UnmatchedArgumentException if an argument is neither an option nor a setting
     */
    List<String> settings() {
        List<String> settings = others == null ? List.of() : others;
        List<String> unknown = settings.stream()
                .filter(argument -> !SETTING.matcher(argument).matches())
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), unknown);
        }
        return settings;
    }

    /** Standard output, for the result. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Standard error, for everything else. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
