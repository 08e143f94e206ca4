package org.redress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java process that has ended well.
 *
 * @param seconds from its start to its end
 * @param cpuSeconds of all its threads, as far as they were seen
 * @param peakMegabytes the most memory that it had, heap and all else; 0 where the system does not say
 * @param heapMegabytes the most that was left on its heap when rubbish had been collected
 */
record MeasuredProcess(double seconds, double cpuSeconds, long peakMegabytes, long heapMegabytes) {

    private static final int LOOKS_A_SECOND = 50;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern COLLECTION = Pattern.compile("->(\\d+)M\\(");

    /**
     * Runs Java to the end.
     *
     * @param folder to run it in, where no configuration of ours is
     * @param name of the log of its output in that folder
     * @param arguments options of Java, a class or a jar, and its arguments
     */
    static MeasuredProcess run(Path folder, String name, List<String> arguments)
            throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        Path collections = folder.resolve(name + ".gc");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:gc:file=" + collections + ":none:filecount=0");
        command.addAll(arguments);
        long startNanos = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long peak = 0;
        Duration cpu = Duration.ZERO;
        while (!process.waitFor(1000 / LOOKS_A_SECOND, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
            cpu = process.info().totalCpuDuration().orElse(cpu);
        }
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ":\n" + Files.readString(log));
        }
        return new MeasuredProcess(seconds, cpu.toMillis() / 1e3, peak / 1024, mostAfterCollection(collections));
    }

    private static long peakKilobytes(long pid) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException e) {
            return 0; // it has just ended, or this is another system
        }
    }

    private static long mostAfterCollection(Path log) throws IOException {
        return COLLECTION
                .matcher(Files.readString(log))
                .results()
                .map(MatchResult::group)
                .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .max()
                .orElse(0);
    }
}
