package org.redress.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.redress.config.ConfigFiles;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.decision.SourceText;
import org.redress.extraction.DecisionReader;

/** No words are such that it takes ever longer to read them when they are printed again and again. */
class RepetitionFuzzTests {

    private static final DecisionReader READER = new DecisionReader(ConfigFiles.shipped());
    private static final SourceFile FILE = new SourceFile("a.txt", "0".repeat(64));

    /** Three times in a page, so that reading in proportion takes a tenth of what {@link ReadingTime} allows. */
    private static final int CHARS = 15_000;

    @FuzzTest
    void readsRepeatedWordsSoon(byte[] data) {
        String words = Shorthand.expand(data);
        if (!words.isEmpty()) {
            SourceText page = MadePage.inEverySection(words.repeat(1 + CHARS / words.length()));
            ReadingTime.check(0, () -> read(page));
        }
    }

    private static void read(SourceText page) {
        try {
            Soundness.in(page).check(READER.read(FILE, MadePage.bytes(page)));
        } catch (RejectedFileException e) {
            // Some words make another kind of page of it.
        }
    }
}
