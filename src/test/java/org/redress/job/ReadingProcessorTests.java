package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.source.InputFolder;
import org.redress.staging.Reading;

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
    void rejectsAFileThatVanishedMeanwhile() throws IOException {
        Files.delete(folder.resolve("a.txt"));

        assertThat(reject((source, bytes) -> {
                            throw new AssertionError("nothing to read");
                        })
                        .reason())
                .isEqualTo(RejectReason.FAILED);
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
        Reading reading = new ReadingProcessor(new InputFolder(folder), reader).process(file);
        return ((Reading.Rejected) reading).reject();
    }
}
