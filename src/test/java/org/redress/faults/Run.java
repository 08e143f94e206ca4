package org.redress.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.RedressApplication;
import org.redress.faults.inside.FaultPlan;

/** A run of Redress that is to be started as a process of its own. */
final class Run {

    static final List<String> JAVA_OPTIONS = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Laboratory laboratory;
    private final List<String> prefix = new ArrayList<>();
    private final List<String> javaOptions = new ArrayList<>(JAVA_OPTIONS);
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private FaultPlan plan = FaultPlan.NONE;

    Run(Laboratory laboratory, String... arguments) {
        this.laboratory = laboratory;
        this.arguments.addAll(Arrays.asList(arguments));
    }

    /** Adds options of the Java machine. */
    Run java(String... options) {
        javaOptions.addAll(Arrays.asList(options));
        return this;
    }

    /** Adds options of the command. */
    Run options(String... options) {
        arguments.addAll(Arrays.asList(options));
        return this;
    }

    Run environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Has the process start another way, with the command's words before its own. */
    Run through(String... command) {
        prefix.addAll(Arrays.asList(command));
        return this;
    }

    /** Has something go wrong within. */
    Run with(FaultPlan fault) {
        plan = fault;
        return this;
    }

    RunningProcess start() {
        try {
            Path notes = laboratory.newFolder("run");
            Path planFile = notes.resolve("plan");
            plan.tracedTo(notes.resolve("trace")).write(planFile);
            return start(command(planFile), notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path planFile) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(laboratory.archiveOptions());
        command.addAll(javaOptions);
        command.add("-D" + FaultPlan.PROPERTY + "=" + planFile);
        command.addAll(List.of("-cp", laboratory.program().classPath(), RedressApplication.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Starts the process and waits for its end. */
    EndedProcess finish() {
        return start().await();
    }

    private RunningProcess start(List<String> command, Path notes) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(notes.resolve("out").toFile())
                .redirectError(notes.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.equals("JAVA_TOOL_OPTIONS") || name.equals("TZ"));
        builder.environment().putAll(environment);
        return new RunningProcess(builder.start(), notes);
    }
}
