package org.redress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.benchmark.EntityAccuracy.Agreement;

/**
 * Measures Redress beside what else CoreNLP offers, over the same made-up decisions and in one run, and prints the figures
 * as the README shows them. See the profile {@code benchmark}.
 */
final class Benchmark {

    /** Decisions that a pipeline, which takes long to get going, reads before it is measured. */
    private static final int WARM_UP = 4;

    private static final int ROUNDS = 3;
    private static final int DECISIONS_A_ROUND = 1000;

    private final BenchmarkSettings settings;
    private final Map<CoreNlp, CoreNlpPass.Result> pipelines = new EnumMap<>(CoreNlp.class);
    private final Map<CoreNlp, Long> peaks = new EnumMap<>(CoreNlp.class);
    private final List<RedressRuns> runs = new ArrayList<>();
    private @Nullable ReadingRates rates;

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
        say("reading, and CoreNLP's tokenizer alone");
        rates = ReadingRates.measure(ROUNDS, DECISIONS_A_ROUND, settings.seed());
        for (CoreNlp kind : CoreNlp.values()) {
            say(kind.title());
            measure(kind);
        }
    }

    private void measure(CoreNlp kind) throws IOException, InterruptedException {
        Path files = settings.work().resolve("files.txt");
        Files.write(files, corpusFiles(WARM_UP + settings.pipelineDecisions()));
        Path gold = settings.work().resolve("annotated.txt");
        Files.write(
                gold,
                annotated().stream()
                        .map(decision -> decision.file() + "\t" + decision.date())
                        .toList());
        Path result = settings.work().resolve("result.json");
        List<String> arguments = List.of(
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                CoreNlpPass.class.getName(),
                kind.name(),
                String.valueOf(settings.threads()),
                String.valueOf(WARM_UP),
                files.toString(),
                result.toString(),
                gold.toString());
        MeasuredProcess process =
                MeasuredProcess.run(settings.work(), kind.name().toLowerCase(Locale.ROOT), arguments);
        pipelines.put(kind, CoreNlpPass.Result.read(result));
        peaks.put(kind, process.peakMegabytes());
    }

    private List<AnnotatedDecision> annotated() {
        return settings.gold().stream()
                .flatMap(folders -> AnnotatedDecision.in(folders).stream())
                .toList();
    }

    private List<String> corpusFiles(int number) throws IOException {
        Path corpus = BenchmarkCorpus.of(settings, settings.sizes().get(0));
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .limit(number)
                    .map(Path::toString)
                    .toList();
        }
    }

    private String tables() throws IOException, InterruptedException {
        return rateTable() + "\n" + growthTable() + "\n" + new Start(settings).measure() + "\n" + accuracyTable();
    }

    private String rateTable() {
        ReadingRates measured = Objects.requireNonNull(rates, "measured before");
        double read = measured.rate(ReadingRates.Work.READ);
        MarkdownTable table =
                new MarkdownTable("one thread, warm", "decisions a second", "Redress is faster by", "peak memory");
        table.add("Redress, reading a decision whole", Figures.number(read), "", "");
        add(
                table,
                "CoreNLP's tokenizer alone, set as Redress sets it",
                read,
                measured.rate(ReadingRates.Work.TOKENISE),
                "");
        add(
                table,
                "CoreNLP's tokenizer alone, as it comes",
                read,
                measured.rate(ReadingRates.Work.TOKENISE_BY_DEFAULT),
                "");
        pipelines.forEach((kind, pass) ->
                add(table, kind.title(), read, settings.pipelineDecisions() / pass.seconds(), peaks.get(kind) + " MB"));
        return table.toString();
    }

    private static void add(MarkdownTable table, String title, double read, double rate, String memory) {
        table.add(title, Figures.number(rate), "× " + Figures.number(read / rate), memory);
    }

    private String growthTable() {
        MarkdownTable table = new MarkdownTable(
                "decisions",
                "input",
                "first run",
                "a second",
                "reading",
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
                    Figures.megabytes(run.inputBytes()),
                    Figures.seconds(run.first().seconds()),
                    Figures.number(run.rate()),
                    Figures.seconds(run.extractSeconds()),
                    Figures.number(run.extractRate()),
                    Figures.seconds(run.first().cpuSeconds()),
                    Figures.seconds(run.second().seconds()) + " (" + run.added() + ")",
                    Figures.seconds(run.third().seconds()),
                    run.first().peakMegabytes() + " MB",
                    run.first().heapMegabytes() + " MB",
                    Figures.megabytes(run.csvBytes()),
                    Figures.megabytes(run.parquetBytes()) + " (" + Figures.percent(run.parquetBytes(), run.csvBytes())
                            + ")");
        }
        return table.toString();
    }

    private String accuracyTable() {
        EntityAccuracy accuracy = new EntityAccuracy(annotated());
        MarkdownTable table =
                new MarkdownTable("accuracy", "dates: precision", "recall", "F1", "sums: precision", "recall", "F1");
        pipelines.forEach((kind, pass) ->
                add(table, kind.title(), accuracy.ofDates(pass.entities()), accuracy.ofSums(pass.entities())));
        add(table, "Redress", accuracy.ofDates(), accuracy.ofSums());
        return table.toString();
    }

    private static void add(MarkdownTable table, String title, Agreement dates, Agreement sums) {
        table.add(
                title,
                Figures.share(dates.precision()),
                Figures.share(dates.recall()),
                Figures.share(dates.f1()),
                Figures.share(sums.precision()),
                Figures.share(sums.recall()),
                Figures.share(sums.f1()));
    }

    private static void say(String what) {
        System.out.println("benchmark: " + what);
    }
}
