package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.RedressApplication;

/** A shell in which {@code redress} is a command. */
final class Shell {

    private static final long PATIENCE_SECONDS = 240;

    private final Path folder;

    /**
     * @param folder where the shell is started
     */
    Shell(Path folder) {
        this.folder = folder;
    }

    /** What came of a script. */
    record Outcome(int exitCode, String out, String err) {}

    Outcome run(String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile("shell", ".out");
        Path err = Files.createTempFile("shell", ".err");
        Path commands = Files.createTempDirectory("shell");
        Path redress = commands.resolve("redress");
        try {
            Files.writeString(redress, startedFromItsClasses());
            assertThat(redress.toFile().setExecutable(true)).isTrue();
            ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().merge("PATH", commands.toString(), (path, own) -> own + File.pathSeparator + path);
            Process process = builder.start();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("ended in time")
                    .isTrue();
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
            Files.deleteIfExists(redress);
            Files.delete(commands);
        }
    }

    /** What matters here is how soon a process is up, not how fast it gets. */
    private static String startedFromItsClasses() {
        return "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s \"$@\"\n"
                .formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        classPath(),
                        RedressApplication.class.getName());
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
