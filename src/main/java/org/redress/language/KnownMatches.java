package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks CoreNLP's matcher whether a pattern matches a row of words from the first on, once for all rows of the same word
 * classes: a pattern can see nothing else of the words. "on 3 May 2021" and "in 9 June 2020" are one row. Thread-safe.
 */
final class KnownMatches {

    /** Enough for the rows that are printed again and again; beyond it CoreNLP is asked each time. */
    private static final int MOST_ROWS = 20_000;

    /** Longer rows are hardly ever printed twice. */
    private static final int LONGEST_ROW = 40;

    private final List<SequencePattern<CoreMap>> patterns;
    private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

    KnownMatches(List<SequencePattern<CoreMap>> patterns) {
        this.patterns = patterns;
    }

    /**
     * The match, counted from the first word of the row, or null if there is none.
     *
     * @param start of the row of words
     * @param end of it, as far as the pattern can look
     * @param classes of all the words
     */
    @Nullable
    SequenceMatchResult<CoreMap> match(int pattern, int start, int end, List<Token> words, WordClass[] classes) {
        if (end - start > LONGEST_ROW) {
            return ask(pattern, words.subList(start, end));
        }
        String key = key(pattern, start, end, classes);
        Known match = known.get(key);
        if (match == null) {
            // The match keeps its words: they must not keep the rest of their sentence.
            match = new Known(ask(pattern, List.copyOf(words.subList(start, end))));
            if (known.size() < MOST_ROWS) {
                known.put(key, match);
            }
        }
        return match.result;
    }

    private @Nullable SequenceMatchResult<CoreMap> ask(int pattern, List<Token> row) {
        AnchoredMatcher matcher = new AnchoredMatcher(patterns.get(pattern), row, pattern);
        return matcher.matchesAt(0) ? matcher.toBasicSequenceMatchResult() : null;
    }

    private static String key(int pattern, int start, int end, WordClass[] classes) {
        char[] key = new char[end - start + 1];
        key[0] = (char) pattern;
        for (int i = start; i < end; i++) {
            key[i - start + 1] = (char) classes[i].number();
        }
        return new String(key);
    }

    /** What CoreNLP's matcher has said: a match, or that there is none. */
    private record Known(@Nullable SequenceMatchResult<CoreMap> result) {}
}
