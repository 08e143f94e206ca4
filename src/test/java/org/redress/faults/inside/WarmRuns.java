package org.redress.faults.inside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.redress.cli.RedressCommand;

/**
 * A process that runs Redress as often as it is asked to, for the many plain runs after a fault. It reads the arguments
 * of a run from a line, separated by tabs, and answers with a line that holds the exit code.
 */
public final class WarmRuns {

    private WarmRuns() {}

    public static void main(String[] none) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (@Nullable String line = questions.readLine(); line != null; line = questions.readLine()) {
            answers.println(RedressCommand.execute(line.split("\t", -1)));
            answers.flush();
        }
    }
}
