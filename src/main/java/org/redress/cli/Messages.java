package org.redress.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.logging.LoggingSystemProperty;

/** What a command has to say besides its result: a line on standard error, or a log message for who reads those as JSON. */
final class Messages {

    private final PrintWriter err;
    private final boolean quiet;

    Messages(PrintWriter err) {
        this(err, false);
    }

    /**
     * @param quiet whether only failures are to be told
     */
    Messages(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    /** Says what the user should know. */
    void warn(String message) {
        if (!quiet) {
            say(Level.WARN, message, null);
        }
    }

    /**
     * Says why the command failed.
     *
     * @param trace for a failure that nobody foresaw
     */
    void fail(String message, @Nullable Throwable trace) {
        say(Level.ERROR, message, trace);
    }

    /** The framework sets the property by the setting. */
    static boolean areJson() {
        String property = LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName();
        return !System.getProperty(property, "").isEmpty();
    }

    private void say(Level level, String message, @Nullable Throwable trace) {
        if (areJson()) {
            LoggerFactory.getLogger(FailureMessages.class)
                    .atLevel(level)
                    .setCause(trace)
                    .log(message);
            return;
        }
        err.println("redress: " + message);
        if (trace != null) {
            trace.printStackTrace(err);
        }
    }
}
