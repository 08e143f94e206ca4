package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.job.SampleTexts.decision;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.config.ConfigFiles;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;
import org.redress.source.InputFolder;
import org.redress.staging.Reading;
import org.slf4j.LoggerFactory;

class ReadingProcessorTests {

    @TempDir
    private Path folder;

    private SourceFile file = new SourceFile("", "");

    @BeforeEach
    void listFile() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "text");
        file = new InputFolder(folder).files().get(0);
    }

    @Test
    void keepsTheReasonForWhichAFileIsRejected() {
        assertThat(rejectAfter(new RejectedFileException(RejectReason.LISTING_PAGE, "ten decisions")))
                .isEqualTo(new Reject(file, RejectReason.LISTING_PAGE, "ten decisions"));
    }

    @Test
    void rejectsAFileThatNobodyForesaw() {
        assertThat(rejectAfter(new IllegalStateException("unheard of")))
                .isEqualTo(new Reject(file, RejectReason.FAILED, "java.lang.IllegalStateException: unheard of"));
    }

    @Test
    void rejectsAFileThatIsNestedTooDeep() {
        assertThat(rejectAfter(new StackOverflowError()).reason()).isEqualTo(RejectReason.FAILED);
    }

    @Test
    void rejectsAFileThatIsNotWhatItWasWhenItWasListed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "another text");

        assertThat(reject(ReadingProcessorTests::readNothing))
                .isEqualTo(new Reject(
                        file, RejectReason.FAILED, "changed while the run was going on; the next run reads it"));
    }

    @Test
    void rejectsADecisionThatDoesNotFitIntoTheTables() throws IOException {
        Files.writeString(folder.resolve("a.txt"), decision("91 001 001").replace("£150", "£12,345,678,901"));
        file = new InputFolder(folder).files().get(0);
        DecisionReader reader = new DecisionReader(ConfigFiles.shipped());

        Reject reject = reject(reader::read);

        assertThat(reject.reason()).isEqualTo(RejectReason.FAILED);
        assertThat(reject.detail()).contains("a.txt", "payment_total_gbp", "12345678901");
    }

    @Test
    void rejectsAFileThatTakesTooLong() {
        Reject reject = reject((source, bytes) -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            throw new CancellationException();
        });

        assertThat(reject).isEqualTo(new Reject(file, RejectReason.TIMEOUT, "reading it took longer than 1 seconds"));
    }

    @Test
    void endsTheRunWhenTheInputFolderIsGone() throws IOException {
        Files.delete(folder.resolve("a.txt"));
        Files.delete(folder);

        assertThatThrownBy(() -> reject(ReadingProcessorTests::readNothing)).isInstanceOf(UncheckedIOException.class);
        Files.createDirectory(folder);
    }

    @Test
    void logsOneLineForEveryRejectAndNothingThatTheDocumentSays() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(RejectLog.class);
        logger.addAppender(log);
        log.start();

        rejectAfter(new RejectedFileException(RejectReason.LISTING_PAGE, "Mr X"));
        rejectAfter(new IllegalStateException("Mr X"));

        logger.detachAppender(log);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "a.txt is rejected: listing_page",
                        "a.txt is rejected: failed (java.lang.IllegalStateException)");
        assertThat(log.list).extracting(ILoggingEvent::getThrowableProxy).containsOnlyNulls();
    }

    @Test
    void leavesTheEndOfMemoryToTheProcess() {
        assertThatThrownBy(() -> rejectAfter(new OutOfMemoryError())).isInstanceOf(OutOfMemoryError.class);
    }

    private Reject rejectAfter(Throwable failure) {
        return reject((source, bytes) -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
    }

    private Reject reject(BiFunction<SourceFile, byte[], Decision> reader) {
        Reading reading = new ReadingProcessor(new InputFolder(folder), reader, new ReadingThreads(1, 1)).process(file);
        return ((Reading.Rejected) reading).reject();
    }

    private static Decision readNothing(SourceFile source, byte[] bytes) {
        throw new AssertionError("nothing to read");
    }
}
