package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

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
    private final ConcurrentMap<String, Optional<SequenceMatchResult<CoreMap>>> known = new ConcurrentHashMap<>();

    KnownMatches(List<SequencePattern<CoreMap>> patterns) {
        this.patterns = patterns;
    }

    /**
     * The match, counted from the first word of the row.
     *
     * @param row of words, as far as the pattern can look
     * @param classes of the same words
     */
    Optional<SequenceMatchResult<CoreMap>> match(int pattern, List<Token> row, List<WordClass> classes) {
        if (row.size() > LONGEST_ROW) {
            return ask(pattern, row);
        }
        String key = key(pattern, classes);
        Optional<SequenceMatchResult<CoreMap>> match = known.get(key);
        if (match == null) {
            // The match keeps its words: they must not keep the rest of their sentence.
            match = ask(pattern, List.copyOf(row));
            if (known.size() < MOST_ROWS) {
                known.put(key, match);
            }
        }
        return match;
    }

    private Optional<SequenceMatchResult<CoreMap>> ask(int pattern, List<Token> row) {
        AnchoredMatcher matcher = new AnchoredMatcher(patterns.get(pattern), row, pattern);
        return matcher.matchesAt(0) ? Optional.of(matcher.toBasicSequenceMatchResult()) : Optional.empty();
    }

    private static String key(int pattern, List<WordClass> classes) {
        char[] key = new char[classes.size() + 1];
        key[0] = (char) pattern;
        for (int i = 0; i < classes.size(); i++) {
            key[i + 1] = (char) classes.get(i).number();
        }
        return new String(key);
    }
}
