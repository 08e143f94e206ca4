package org.redress.extraction.remedies;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.redress.language.Word;

/** How sure the words make it that a sum is the total of others. */
enum Total {
    /** "a total of", "made up of", "comprising". */
    STATED,
    /** "which is", "(", ":" — only if the sums agree. */
    POSSIBLE,
    NONE;

    private static final Set<String> STATING = Set.of(
            "comprising",
            "comprises",
            "comprised",
            "consisting",
            "consists",
            "broken",
            "split",
            "includes",
            "including");
    private static final Set<String> SUGGESTING = Set.of("which", "this", "being", "namely", "(", ":", "is", "–", "-");

    /** What the words between a sum and the next one say. */
    static Total between(List<Word> words, int start, int end) {
        Total total = NONE;
        for (int i = start; i < end; i++) {
            String word = words.get(i).text().toLowerCase(Locale.ROOT);
            boolean madeUp =
                    word.equals("made") && i + 1 < end && words.get(i + 1).is("up");
            if (madeUp || STATING.contains(word)) {
                return STATED;
            }
            total = SUGGESTING.contains(word) ? POSSIBLE : total;
        }
        return total;
    }
}
