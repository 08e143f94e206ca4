package org.redress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.benchmark.EntityAccuracy.Agreement;

/**
 * Measures Redress beside what else CoreNLP offers, over the same made-up decisions and in one run, and prints the figures
 * as the README shows them. See the profile {@code benchmark}.
 */
final class Benchmark {

    private static final int WARM_UP = 4;

    private final BenchmarkSettings settings;
    private final Map<CoreNlp, Double> rates = new EnumMap<>(CoreNlp.class);
    private final Map<CoreNlp, Long> peaks = new EnumMap<>(CoreNlp.class);
    private final Map<CoreNlp, List<Entity>> entities = new EnumMap<>(CoreNlp.class);
    private final List<RedressRuns> runs = new ArrayList<>();

    private Benchmark(BenchmarkSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        String machine = Machine.describe();
        Benchmark benchmark = new Benchmark(BenchmarkSettings.fromSystem());
        benchmark.measure();
        System.out.println("\n" + machine + "\n\n" + benchmark.tables());
    }

    private void measure() throws IOException, InterruptedException {
        Files.createDirectories(settings.work());
        for (int size : settings.sizes()) {
            say("whole runs over " + size + " decisions");
            runs.add(RedressRuns.measure(settings, BenchmarkCorpus.of(settings, size), size));
        }
        List<AnnotatedDecision> annotated = annotated();
        for (CoreNlp kind : CoreNlp.values()) {
            say(kind.title());
            measure(kind, annotated);
        }
    }

    /** The tokenizer starts cold, as Redress does; the pipelines, which take long to get going, start warm. */
    private void measure(CoreNlp kind, List<AnnotatedDecision> annotated) throws IOException, InterruptedException {
        boolean pipeline = kind != CoreNlp.TOKENIZER;
        int warmUp = pipeline ? WARM_UP : 0;
        int counted = pipeline ? settings.pipelineDecisions() : settings.sizes().get(0);
        Path files = settings.work().resolve("files.txt");
        Files.write(files, corpusFiles().stream().limit(warmUp + counted).toList());
        Path gold = settings.work().resolve("annotated.txt");
        Files.write(
                gold,
                annotated.stream()
                        .map(decision -> decision.file() + "\t" + decision.date())
                        .toList());
        Path result = settings.work().resolve("result.json");
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                CoreNlpPass.class.getName(),
                kind.name(),
                String.valueOf(settings.threads()),
                String.valueOf(warmUp),
                files.toString(),
                result.toString()));
        if (pipeline) {
            arguments.add(gold.toString());
        }
        MeasuredProcess process =
                MeasuredProcess.run(settings.work().resolve(kind.name().toLowerCase(Locale.ROOT) + ".log"), arguments);
        CoreNlpPass.Result measured = CoreNlpPass.Result.read(result);
        rates.put(kind, counted / measured.seconds());
        peaks.put(kind, process.peakMegabytes());
        entities.put(kind, measured.entities());
    }

    private List<AnnotatedDecision> annotated() {
        return settings.gold().stream()
                .flatMap(folders -> AnnotatedDecision.in(folders).stream())
                .toList();
    }

    private List<String> corpusFiles() throws IOException {
        Path corpus = BenchmarkCorpus.of(settings, settings.sizes().get(0));
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Path::toString)
                    .toList();
        }
    }

    private String tables() throws IOException, InterruptedException {
        return rateTable() + "\n" + growthTable() + "\n" + startTable() + "\n" + accuracyTable();
    }

    private String rateTable() {
        RedressRuns run = runs.get(0);
        MarkdownTable table = new MarkdownTable(
                settings.threads() + " threads", "decisions a second", "Redress is faster by", "peak memory");
        for (CoreNlp kind : CoreNlp.values()) {
            double rate = rates.getOrDefault(kind, 0.0);
            double redress = kind == CoreNlp.TOKENIZER ? run.extractRate() : run.rate();
            table.add(kind.title(), number(rate), "× " + number(redress / rate), peaks.get(kind) + " MB");
        }
        table.add("Redress, reading alone (step extract)", number(run.extractRate()), "", "");
        table.add(
                "Redress, the whole command (-Xmx512m)",
                number(run.rate()),
                "",
                run.first().peakMegabytes() + " MB");
        return table.toString();
    }

    private String growthTable() {
        MarkdownTable table = new MarkdownTable(
                "decisions",
                "input",
                "first run",
                "a second",
                "CPU",
                "some new files",
                "nothing new",
                "peak memory",
                "heap in use",
                "CSV",
                "Parquet");
        for (RedressRuns run : runs) {
            table.add(
                    String.format(Locale.ROOT, "%,d", run.decisions()),
                    megabytes(run.inputBytes()),
                    seconds(run.first().seconds()),
                    number(run.rate()),
                    seconds(run.first().cpuSeconds()),
                    seconds(run.second().seconds()) + " (" + run.added() + ")",
                    seconds(run.third().seconds()),
                    run.first().peakMegabytes() + " MB",
                    run.first().heapMegabytes() + " MB",
                    megabytes(run.csvBytes()),
                    megabytes(run.parquetBytes()) + " (" + percent(run.parquetBytes(), run.csvBytes()) + ")");
        }
        return table.toString();
    }

    private String startTable() throws IOException, InterruptedException {
        MarkdownTable table = new MarkdownTable("start", "seconds", "CPU");
        for (String option : List.of("--version", "--help")) {
            MeasuredProcess process = RedressRuns.measureAnswer(settings, option);
            table.add("`redress " + option + "`", seconds(process.seconds()), seconds(process.cpuSeconds()));
        }
        MeasuredProcess one = RedressRuns.measureOne(settings);
        table.add("`redress extract` of one decision", seconds(one.seconds()), seconds(one.cpuSeconds()));
        return table.toString();
    }

    private String accuracyTable() {
        EntityAccuracy accuracy = new EntityAccuracy(annotated());
        MarkdownTable table =
                new MarkdownTable("accuracy", "dates: precision", "recall", "F1", "sums: precision", "recall", "F1");
        add(table, CoreNlp.DEFAULT, accuracy);
        add(table, CoreNlp.TUNED, accuracy);
        add(table, "Redress", accuracy.ofDates(), accuracy.ofSums());
        return table.toString();
    }

    private void add(MarkdownTable table, CoreNlp kind, EntityAccuracy accuracy) {
        List<Entity> found = entities.getOrDefault(kind, List.of());
        add(table, kind.title(), accuracy.ofDates(found), accuracy.ofSums(found));
    }

    private static void add(MarkdownTable table, String title, Agreement dates, Agreement sums) {
        table.add(
                title,
                share(dates.precision()),
                share(dates.recall()),
                share(dates.f1()),
                share(sums.precision()),
                share(sums.recall()),
                share(sums.f1()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", Math.round(bytes / 1e6));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%,.0f s", seconds);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%,.0f", number);
    }

    private static void say(String what) {
        System.out.println("benchmark: " + what);
    }
}
