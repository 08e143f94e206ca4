package org.redress.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.redress.faults.inside.FaultPlan;
import org.redress.faults.inside.WarmRuns;

/** A process that makes one plain run after the other, each in a fraction of the time that a new process needs. */
final class WarmProcess {

    private final Process process;
    private final Path err;
    private final Path trace;
    private final PrintWriter questions;
    private final BufferedReader answers;

    private WarmProcess(Process process, Path err, Path trace) {
        this.process = process;
        this.err = err;
        this.trace = trace;
        this.questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static WarmProcess start(Laboratory laboratory) throws IOException {
        Path notes = laboratory.newFolder("warm");
        Path plan = notes.resolve("plan");
        Path trace = Files.createFile(notes.resolve("trace"));
        FaultPlan.NONE.tracedTo(trace).write(plan);
        Path err = Files.createFile(notes.resolve("err"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(laboratory.archiveOptions());
        command.addAll(Run.JAVA_OPTIONS);
        command.add("-D" + FaultPlan.PROPERTY + "=" + plan);
        command.addAll(List.of("-cp", laboratory.program().classPath(), WarmRuns.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(Redirect.to(err.toFile()))
                .start();
        return new WarmProcess(process, err, trace);
    }

    synchronized EndedProcess run(List<String> arguments) {
        try {
            int errBefore = Files.readString(err).length();
            int traceBefore = Files.readAllLines(trace).size();
            long startNanos = System.nanoTime();
            questions.println(String.join("\t", arguments));
            String answer = answers.readLine();
            Duration duration = Duration.ofNanos(System.nanoTime() - startNanos);
            String said = Files.readString(err).substring(errBefore);
            if (answer == null) {
                throw new IllegalStateException("the warm process has ended: " + said);
            }
            List<String> lines = Files.readAllLines(trace);
            return new EndedProcess(
                    Integer.parseInt(answer), "", said, lines.subList(traceBefore, lines.size()), duration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        process.destroyForcibly();
    }
}
