package org.redress.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownRunsTests {

    private final KnownRuns runs = new KnownRuns();

    @ParameterizedTest
    @ValueSource(strings = {"a", "Council ", "complaint ", "£1,250.50 ", "Council’s ", "ﬁnal ", "😀"})
    void findsARunInsideALongerText(String run) {
        Token[] words = {};
        runs.remember(run, words);

        assertThat(find("so " + run + "it", 3, 3 + run.length())).isSameAs(words);
        assertThat(find("so " + run + "it", 2, 3 + run.length())).isNull();
        assertThat(find("so " + run + "it", 3, 4 + run.length())).isNull();
    }

    @Test
    void keepsRunsThatFallOnOnePlace() {
        Token[][] words = new Token[20_000][];
        for (int i = 0; i < words.length; i++) {
            words[i] = new Token[i % 3];
            runs.remember(run(i), words[i]);
        }

        for (int i = 0; i < words.length; i++) {
            assertThat(find(run(i), 0, run(i).length())).as(run(i)).isSameAs(words[i]);
        }
    }

    @Test
    void doesNotKeepWhatHardlyComesAgain() {
        String run = "x".repeat(61);
        runs.remember(run, new Token[0]);

        assertThat(find(run, 0, run.length())).isNull();
    }

    private static String run(int number) {
        return number % 2 == 0 ? "w" + number : "a longer run " + number;
    }

    private Token @Nullable [] find(String text, int start, int end) {
        return runs.find(text.toCharArray(), start, end);
    }
}
