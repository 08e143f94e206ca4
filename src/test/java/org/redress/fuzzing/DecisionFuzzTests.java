package org.redress.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.redress.config.ConfigFiles;
import org.redress.decision.Decision;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.decision.SourceText;
import org.redress.extraction.DecisionReader;

/** Whatever a file holds, it is a decision that can be published or a reject, and the same when it is read again. */
class DecisionFuzzTests {

    private static final DecisionReader READER = new DecisionReader(ConfigFiles.shipped());
    private static final SourceFile FILE = new SourceFile("a.txt", "0".repeat(64));

    @FuzzTest
    void readsADecisionOrRejectsTheFile(byte[] data) {
        String text = Shorthand.expand(data);
        read(MadePage.of(text));
        read(new SourceText(text));
    }

    private static void read(SourceText page) {
        byte[] bytes = MadePage.bytes(page);
        ReadingTime.check(2 * bytes.length, () -> {
            try {
                Decision decision = READER.read(FILE, bytes);
                Soundness.in(page).check(decision);
                assertThat(READER.read(FILE, bytes)).isEqualTo(decision);
            } catch (RejectedFileException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
    }
}
