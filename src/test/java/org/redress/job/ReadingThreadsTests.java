package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;

@Timeout(20)
class ReadingThreadsTests {

    private static final ExecutorService ASKERS = Executors.newCachedThreadPool();

    @AfterAll
    static void endAskers() {
        ASKERS.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void givesWhatTheReadingGives(int seconds) {
        ReadingThreads threads = new ReadingThreads(1, seconds);
        RejectedFileException reject = new RejectedFileException(RejectReason.EMPTY, "nothing");
        Error error = new StackOverflowError();

        assertThat(threads.read(() -> "read")).isEqualTo("read");
        assertThatThrownBy(() -> threads.read(failing(reject))).isSameAs(reject);
        assertThatThrownBy(() -> threads.read(failing(error))).isSameAs(error);
    }

    @Test
    void endsAReadingThatTakesTooLongAndListens() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);

        assertTimeout(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            ended.countDown();
            return "late";
        });

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavesAReadingBehindThatDoesNotListen() {
        CompletableFuture<Thread> reader = new CompletableFuture<>();
        CountDownLatch over = new CountDownLatch(1);

        assertTimeout(() -> {
            reader.complete(Thread.currentThread());
            while (over.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "late";
        });

        assertThat(reader.join().isAlive()).isTrue();
        assertThat(reader.join().isDaemon())
                .as("does not keep the process alive")
                .isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        over.countDown();
    }

    @Test
    void replacesAThreadThatWasLeftBehindUntilItComesBack() throws InterruptedException {
        ReadingThreads threads = new ReadingThreads(1, 1);
        CountDownLatch over = new CountDownLatch(1);
        CompletableFuture<Thread> stuck = new CompletableFuture<>();

        assertTimeout(threads, () -> {
            stuck.complete(Thread.currentThread());
            while (over.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "late";
        });
        Thread replacement = threads.read(Thread::currentThread);

        assertThat(replacement).isNotSameAs(stuck.join());
        over.countDown();
        awaitTheEndOfOne(stuck.join(), replacement);
        assertThat(threads.read(() -> "read")).isEqualTo("read");
    }

    @Test
    void countsNoTimeInWhichAReadingWaitsForItsTurn() {
        ReadingThreads threads = new ReadingThreads(1, 1);

        List<CompletableFuture<String>> readings = Stream.of("first", "second", "third")
                .map(name -> CompletableFuture.supplyAsync(() -> threads.read(() -> slowly(name)), ASKERS))
                .toList();

        assertThat(readings).extracting(CompletableFuture::join).containsExactly("first", "second", "third");
    }

    @Test
    void givesAReadingUpWhoseWaiterIsInterrupted() {
        ReadingThreads threads = new ReadingThreads(1, 0);
        CountDownLatch never = new CountDownLatch(1);

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> threads.read(() -> waitFor(never))).isInstanceOf(RunStoppedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(threads.read(() -> "read")).isEqualTo("read");
    }

    /** One thread is enough again; which of the two ends is left open. */
    private static void awaitTheEndOfOne(Thread one, Thread other) throws InterruptedException {
        while (one.isAlive() && other.isAlive()) {
            one.join(20);
            other.join(20);
        }
        assertThat(one.isAlive() || other.isAlive()).isTrue();
    }

    private static String slowly(String name) {
        try {
            Thread.sleep(600);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private static String waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "waited";
    }

    private static void assertTimeout(Supplier<String> reading) {
        assertTimeout(new ReadingThreads(1, 1), reading);
    }

    private static void assertTimeout(ReadingThreads threads, Supplier<String> reading) {
        assertThatThrownBy(() -> threads.read(reading))
                .isInstanceOfSatisfying(
                        RejectedFileException.class,
                        reject -> assertThat(reject.reason()).isEqualTo(RejectReason.TIMEOUT))
                .hasMessage("reading it took longer than 1 seconds");
    }

    private static Supplier<String> failing(Throwable failure) {
        return () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }
}
