package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.decision.Decision;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;
import org.redress.staging.Reading;

class GuardedProcessorTests {

    @TempDir
    private Path folder;

    private final GracefulStop stop = new GracefulStop();
    private final AtomicInteger readings = new AtomicInteger();

    private List<SourceFile> files = List.of();

    @BeforeEach
    void putFilesIntoTheInputFolder() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (int number = 1; number <= 8; number++) {
            Files.writeString(input.resolve(number + ".txt"), "text " + number);
        }
        files = new InputFolder(input).files();
    }

    @Test
    void marksAFileWhileItIsBeingRead() {
        GuardedProcessor processor = processor(file -> {
            assertThat(inHand().attempts(file)).isEqualTo(1);
            throw new RejectedFileException(RejectReason.EMPTY, "nothing");
        });

        assertThat(processor.process(files.get(0))).isInstanceOf(Reading.Rejected.class);
        assertThat(inHand().attempts(files.get(0))).isZero();
    }

    @Test
    void leavesTheMarkerOfAFileThatTakesAllMemory() {
        GuardedProcessor processor = processor(file -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThatThrownBy(() -> processor.process(files.get(0))).isInstanceOf(OutOfMemoryError.class);
        assertThat(inHand().attempts(files.get(0))).isEqualTo(1);
    }

    @Test
    void readsAFileThatEndedTheProcessOnceMore() {
        inHand().begin(files.get(0));

        assertThat(processor(this::read).process(files.get(0))).isNotNull();
        assertThat(readings).hasValue(1);
        assertThat(inHand().attempts(files.get(0))).isZero();
    }

    @Test
    void doesNotReadAFileThatEndedTheProcessTwice() {
        inHand().begin(files.get(0));
        inHand().begin(files.get(0));

        for (int run = 1; run <= 2; run++) {
            assertThat(processor(this::read).process(files.get(0)))
                    .isInstanceOfSatisfying(Reading.Rejected.class, reading -> {
                        assertThat(reading.reject().reason()).isEqualTo(RejectReason.FAILED);
                        assertThat(reading.reject().detail())
                                .startsWith("reading it ended the program twice")
                                .contains(inHand().marker(files.get(0))
                                        .getFileName()
                                        .toString());
                    });
        }
        assertThat(readings).hasValue(0);
    }

    @Test
    void readsAFileThatEndedTheProcessAlone() {
        SourceFile suspect = files.get(3);
        inHand().begin(suspect);
        AtomicInteger atOnce = new AtomicInteger();
        Set<Integer> besideSuspect = ConcurrentHashMap.newKeySet();
        GuardedProcessor processor = processor(file -> {
            int before = atOnce.incrementAndGet();
            pause();
            int after = atOnce.getAndDecrement();
            if (file.equals(suspect)) {
                besideSuspect.addAll(List.of(before, after));
            }
            return read(file);
        });

        inParallel(processor, files);

        assertThat(readings).hasValue(files.size());
        assertThat(besideSuspect).containsExactly(1);
    }

    @Test
    void leavesFilesToTheNextRunOnceTheRunIsToldToStop() {
        stop.start();
        stop.stop();

        assertThat(processor(this::read).process(files.get(0))).isNull();
        assertThat(readings).hasValue(0);
        assertThat(inHand().attempts(files.get(0))).isZero();
    }

    private static void inParallel(GuardedProcessor processor, List<SourceFile> files) {
        ExecutorService threads = Executors.newFixedThreadPool(files.size());
        try {
            files.stream()
                    .map(file -> CompletableFuture.runAsync(() -> processor.process(file), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Decision read(SourceFile file) {
        readings.incrementAndGet();
        throw new RejectedFileException(RejectReason.NOT_A_DECISION, file.path());
    }

    private GuardedProcessor processor(Function<SourceFile, Decision> reader) {
        InputFolder input = new InputFolder(folder.resolve("input"));
        return new GuardedProcessor(
                new ReadingProcessor(input, (file, bytes) -> reader.apply(file), new ReadingThreads(4, 10)),
                inHand(),
                stop);
    }

    private FilesInHand inHand() {
        return new FilesInHand(folder.resolve("in-hand"), "fingerprint");
    }
}
