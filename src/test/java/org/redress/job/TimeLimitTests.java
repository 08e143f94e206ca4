package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;

@Timeout(20)
class TimeLimitTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void givesWhatTheReadingGives(int seconds) {
        TimeLimit limit = new TimeLimit(seconds);
        RejectedFileException reject = new RejectedFileException(RejectReason.EMPTY, "nothing");
        Error error = new StackOverflowError();

        assertThat(limit.apply(() -> "read")).isEqualTo("read");
        assertThatThrownBy(() -> limit.apply(failing(reject))).isSameAs(reject);
        assertThatThrownBy(() -> limit.apply(failing(error))).isSameAs(error);
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

    private static void assertTimeout(Supplier<String> reading) {
        assertThatThrownBy(() -> new TimeLimit(1).apply(reading))
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
