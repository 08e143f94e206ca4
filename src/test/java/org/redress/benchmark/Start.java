package org.redress.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How soon the command has done its work where there is little to do: as it is packaged, and unpacked, as the README
 * advises those who start it often.
 */
final class Start {

    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final BenchmarkSettings settings;

    Start(BenchmarkSettings settings) {
        this.settings = settings;
    }

    /** The table of all of them. */
    MarkdownTable measure() throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable("start", "seconds", "CPU");
        Path jar = settings.jar();
        add(table, "`--version`", run(jar, List.of(), List.of("--version")));
        add(table, "`--help`", run(jar, List.of(), List.of("--help")));
        add(table, "one decision", run(jar, List.of(), oneDecision()));
        add(table, "one decision, `" + QUICK + "`", run(jar, List.of(QUICK), oneDecision()));
        UnpackedJar unpacked = UnpackedJar.of(settings);
        List<String> options = new ArrayList<>(List.of(QUICK, "-Xmx512m"));
        options.addAll(unpacked.learn("one-decision", options, oneDecision()));
        add(
                table,
                "the same, unpacked, with what Java has learnt before",
                unpacked.run("start", options, oneDecision()));
        return table;
    }

    private List<String> oneDecision() throws IOException {
        Path input = settings.work().resolve("one");
        Path output = settings.work().resolve("output-one");
        Work.delete(input);
        Work.delete(output);
        BenchmarkCorpus.write(input, 0, 1, settings.seed());
        return List.of("extract", "--input=" + input, "--output=" + output);
    }

    private MeasuredProcess run(Path jar, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-Xmx512m", "-jar", jar.toString()));
        all.addAll(arguments);
        return MeasuredProcess.run(settings.work(), "start", all);
    }

    private static void add(MarkdownTable table, String title, MeasuredProcess process) {
        table.add(title, Figures.seconds(process.seconds()), Figures.seconds(process.cpuSeconds()));
    }
}
