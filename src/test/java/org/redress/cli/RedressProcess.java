package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.redress.RedressApplication;

/** Redress as a process of its own, as a scheduler starts it. */
final class RedressProcess {

    private static final long PATIENCE_SECONDS = 240;

    /** What matters here is how soon a process is up, not how fast it gets. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final Path messages;

    private RedressProcess(Process process, Path messages) {
        this.process = process;
        this.messages = messages;
    }

    /** Starts {@code redress} with some options for Java, and with some arguments. */
    static RedressProcess start(List<String> javaOptions, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-cp", System.getProperty("java.class.path")));
        command.addAll(QUICK_START);
        command.addAll(javaOptions);
        command.add(RedressApplication.class.getName());
        command.addAll(arguments);
        Path messages = Files.createTempFile("redress-process", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(messages.toFile());
        builder.environment().putAll(environment);
        return new RedressProcess(builder.start(), messages);
    }

    /** Whether a process that is started here ignores a signal, as it does with INT behind a shell's {@code nohup} and {@code &}. */
    static boolean startsDeafTo(String signal) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", "kill -" + signal + " $$; echo deaf").start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).startsWith("deaf")
                && shell.waitFor() == 0;
    }

    long pid() {
        return process.pid();
    }

    /** Sends a signal such as {@code TERM}. */
    void signal(String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    /** Waits until something has come about that the process does. */
    void await(BooleanSupplier sign) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!sign.getAsBoolean()) {
            assertThat(process.isAlive()).as(messages()).isTrue();
            assertThat(System.nanoTime()).as("the time").isLessThan(end);
            Thread.sleep(5);
        }
    }

    /** The exit code, once the process has ended. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("ended in time")
                .isTrue();
        return process.exitValue();
    }

    /** Everything the process has said so far, on standard output and on standard error. */
    String messages() throws IOException {
        return Files.readString(messages);
    }

    /** Ends the process if it has not ended, and forgets its messages. */
    void discard() throws IOException {
        process.destroyForcibly();
        Files.delete(messages);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
