package org.redress.cli.progress;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The terminal to which standard error goes, if it goes to one. Java 17 can only tell whether standard input and output
 * both do, so that the shell is asked; where there is none, there is no terminal either.
 */
final class Terminal {

    private static final int PATIENCE_SECONDS = 2;
    private static final int USUAL_COLUMNS = 80;

    private Terminal() {}

    /** How many characters fit into one of its lines; empty if there is none, or one that cannot write a line anew. */
    static OptionalInt columns() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return OptionalInt.empty();
        }
        String size = ask("test -t 2 && stty size <&2", Redirect.PIPE);
        if (size == null) {
            return OptionalInt.empty();
        }
        String[] parts = size.strip().split(" ");
        boolean known = parts.length == 2 && parts[1].matches("[1-9]\\d{0,3}");
        return OptionalInt.of(known ? Integer.parseInt(parts[1]) : USUAL_COLUMNS);
    }

    /** Whether standard output goes to a terminal. */
    static boolean isStandardOutput() {
        return ask("test -t 1", Redirect.INHERIT) != null;
    }

    /** What the shell answers; null if it says no or there is none. */
    private static @Nullable String ask(String question, Redirect output) {
        try {
            Process process = new ProcessBuilder("sh", "-c", question)
                    .redirectError(Redirect.INHERIT)
                    .redirectOutput(output)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return null;
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? answer : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
