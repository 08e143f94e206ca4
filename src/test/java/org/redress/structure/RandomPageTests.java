package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Evidence;
import org.redress.decision.SourceText;

/** What holds for every page, tried on many that chance made up. */
class RandomPageTests {

    private static final int PAGES = 100;

    static LongStream seeds() {
        return LongStream.range(0, PAGES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsEveryRowAndNoFurniture(long seed) {
        RandomPage page = RandomPage.of(seed);
        assertThat(Pages.items(Pages.parse(page.text()))).isEqualTo(page.rows());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void locatesEveryRowInTheSource(long seed) {
        SourceText source = new SourceText(RandomPage.of(seed).text());
        Random random = new Random(seed);
        for (Passage passage : Pages.PARSER.parse(source).passages()) {
            assertThat(fold(source.at(passage.paragraph().span()))).isEqualTo(passage.text());
            int start = random.nextInt(passage.text().length());
            int end = start + 1 + random.nextInt(passage.text().length() - start);
            String words = passage.text().substring(start, end);
            if (!words.isBlank() && !splitsPair(passage.text(), start) && !splitsPair(passage.text(), end)) {
                Evidence evidence = passage.evidence(start, end);
                assertThat(fold(source.at(evidence.span())).strip()).isEqualTo(words.strip());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accountsForEveryCharOnce(long seed) {
        String text = RandomPage.of(seed).text();
        BitSet covered = new BitSet(text.length());
        Page page = Page.of(new SourceText(text), Boilerplate.load(ConfigFiles.shipped()));
        for (int i = 0; i < page.size(); i++) {
            Line line = page.line(i);
            assertThat(covered.get(line.start(), line.end()).isEmpty()).isTrue();
            covered.set(line.start(), line.end());
        }
        for (int i = covered.nextClearBit(0); i < text.length(); i = covered.nextClearBit(i + 1)) {
            assertThat(Spaces.isBlank(text.charAt(i))).isTrue();
        }
        CleanPage clean = Pages.clean(text);
        for (int i = 0; i < page.size(); i++) {
            Line line = page.line(i);
            boolean kept = clean.lines().stream()
                    .anyMatch(cleanLine -> cleanLine.line().equals(line));
            String printed = page.printed(i);
            assertThat(kept
                            || clean.removed().stream()
                                    .anyMatch(removed -> removed.text().equals(printed)))
                    .as(printed)
                    .isTrue();
        }
    }

    private static boolean splitsPair(String text, int position) {
        return position < text.length() && Character.isLowSurrogate(text.charAt(position));
    }

    private static String fold(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ");
    }
}
