package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;

class SlowestFilesTests {

    private static final long MILLISECOND = 1_000_000;

    private final SlowestFiles slowest = new SlowestFiles();

    @Test
    void remembersTheSlowestInTheirOrder() {
        IntStream.of(5, 30, 1, 20, 7, 11, 2, 9, 12, 6, 8, 40)
                .forEach(millis -> slowest.note(millis + ".txt", millis * MILLISECOND));

        List<RunRecord.SlowFile> files = slowest.files();

        assertThat(files).hasSize(SlowestFiles.REMEMBERED);
        assertThat(files.get(0)).isEqualTo(new RunRecord.SlowFile("40.txt", new BigDecimal("0.040")));
        assertThat(files)
                .extracting(RunRecord.SlowFile::path)
                .startsWith("40.txt", "30.txt", "20.txt", "12.txt")
                .doesNotContain("1.txt", "2.txt");
    }

    @Test
    void namesFilesThatTookTheSameTimeInOrder() {
        slowest.note("b.txt", MILLISECOND);
        slowest.note("a.txt", MILLISECOND);

        assertThat(slowest.files()).extracting(RunRecord.SlowFile::path).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aFileThatIsRejectedTakesItsTimeToo() {
        var reader = slowest.timing((file, bytes) -> {
            throw new RejectedFileException(RejectReason.NOT_A_DECISION, "a note");
        });

        assertThatThrownBy(() -> reader.apply(new SourceFile("note.txt", ""), new byte[0]))
                .isInstanceOf(RejectedFileException.class);

        assertThat(slowest.files()).extracting(RunRecord.SlowFile::path).containsExactly("note.txt");
    }
}
