package org.redress.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.redress.config.ConfigFiles;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;
import org.redress.language.PlainTokenizer;

/**
 * Compares on one thread what it costs to read decisions and what it costs CoreNLP's tokenizer to split the same decisions
 * into words: {@code ROUNDS DECISIONS_A_ROUND SEED}. They take turns at fresh decisions, and the thread's processor time
 * counts, so that other work on the machine does not; neither does the compiler's or the garbage collector's.
 */
public final class ReadingRates {

    /** Rounds in which the compiler has its work done, and which do not count. */
    private static final int WARM_UP = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What is compared. */
    public enum Work {
        /** Bytes in, everything that Redress knows of the decision out. */
        READ,
        /** The tokenizer with the settings that Redress gives it. */
        TOKENISE,
        /** The tokenizer as CoreNLP sets it up. */
        TOKENISE_BY_DEFAULT
    }

    private final DecisionReader reader = new DecisionReader(ConfigFiles.shipped());
    private final Map<Work, Long> nanoseconds = new EnumMap<>(Work.class);
    private int decisions;

    public static void main(String[] arguments) {
        System.out.println(
                measure(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2])));
    }

    /**
     * Compares over so many rounds, after some that do not count.
     *
     * @param size decisions a round
     */
    static ReadingRates measure(int rounds, int size, long seed) {
        DecisionMaker maker = new DecisionMaker(seed, Path.of("input"));
        ReadingRates rates = new ReadingRates();
        for (int round = 0; round < WARM_UP + rounds; round++) {
            int first = round * size;
            List<byte[]> files = IntStream.range(first, first + size)
                    .mapToObj(number -> maker.make(number).getBytes(StandardCharsets.UTF_8))
                    .toList();
            rates.compare(files, round >= WARM_UP);
        }
        return rates;
    }

    private ReadingRates() {}

    private void compare(List<byte[]> files, boolean counts) {
        for (Work work : Work.values()) {
            long start = THREADS.getCurrentThreadCpuTime();
            int done = files.stream().mapToInt(task(work)).sum();
            if (done < files.size()) {
                throw new IllegalStateException(work + " found nothing");
            }
            if (counts) {
                nanoseconds.merge(work, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
            }
        }
        decisions += counts ? files.size() : 0;
    }

    private ToIntFunction<byte[]> task(Work work) {
        return switch (work) {
            case READ -> file -> reader.read(new SourceFile("a.txt", "0"), file).wordCount();
            case TOKENISE -> file -> PlainTokenizer.AS_IN_LANGUAGE.count(text(file));
            case TOKENISE_BY_DEFAULT -> file -> PlainTokenizer.BY_DEFAULT.count(text(file));
        };
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** Decisions for each second of one processor. */
    public double rate(Work work) {
        return decisions * 1e9 / nanoseconds.getOrDefault(work, 0L);
    }

    @Override
    public String toString() {
        double read = rate(Work.READ);
        return "%.0f decisions a second read; the tokenizer alone %.0f (ratio %.2f), by default %.0f (ratio %.2f)"
                .formatted(
                        read,
                        rate(Work.TOKENISE),
                        read / rate(Work.TOKENISE),
                        rate(Work.TOKENISE_BY_DEFAULT),
                        read / rate(Work.TOKENISE_BY_DEFAULT));
    }
}
