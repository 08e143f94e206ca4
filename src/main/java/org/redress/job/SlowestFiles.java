package org.redress.job;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;

/** Remembers which files of a run took longest to read, whatever came of them. Used by several threads at once. */
final class SlowestFiles {

    static final int REMEMBERED = 10;

    private static final Comparator<Timed> FASTEST_FIRST =
            Comparator.comparingLong(Timed::nanos).thenComparing(Timed::path, Comparator.reverseOrder());

    private record Timed(String path, long nanos) {

        RunRecord.SlowFile toRecord() {
            return new RunRecord.SlowFile(path, BigDecimal.valueOf(TimeUnit.NANOSECONDS.toMillis(nanos), 3));
        }
    }

    private final PriorityQueue<Timed> slowest = new PriorityQueue<>(FASTEST_FIRST);

    /** The same reader, timed. */
    BiFunction<SourceFile, byte[], Decision> timing(BiFunction<SourceFile, byte[], Decision> reader) {
        return (file, bytes) -> {
            long start = System.nanoTime();
            try {
                return reader.apply(file, bytes);
            } finally {
                note(file.path(), System.nanoTime() - start);
            }
        };
    }

    /** The slowest first. */
    synchronized List<RunRecord.SlowFile> files() {
        return slowest.stream()
                .sorted(FASTEST_FIRST.reversed())
                .map(Timed::toRecord)
                .toList();
    }

    synchronized void note(String path, long nanos) {
        slowest.add(new Timed(path, nanos));
        if (slowest.size() > REMEMBERED) {
            slowest.remove();
        }
    }
}
