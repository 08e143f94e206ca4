package org.redress.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.TypesafeMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Knows with which words a pattern can start, so that CoreNLP is asked for a match only where there can be one: setting
 * its matcher up at every word for every pattern costs far more than matching. What it has found out of a word it
 * remembers for all decisions of a run.
 */
final class StartWords {

    /** Enough for the words of English and for many numbers; beyond it words are looked at anew each time. */
    private static final int MOST_WORDS = 100_000;

    /** A pattern that has not looked at a word within so many after the first has looked at them all. */
    private static final int PROBES = 4;

    private final List<? extends SequencePattern<CoreMap>> patterns;
    private final ConcurrentMap<String, BitSet> startersByWord = new ConcurrentHashMap<>();

    StartWords(List<? extends SequencePattern<CoreMap>> patterns) {
        this.patterns = patterns;
    }

    /** The patterns, by their index, of which a match can start with {@code word}. */
    BitSet patternsStartingWith(CoreLabel word) {
        BitSet known = startersByWord.get(word.word());
        if (known != null) {
            return known;
        }
        BitSet starters = new BitSet();
        for (int i = 0; i < patterns.size(); i++) {
            starters.set(i, canStart(patterns.get(i), word));
        }
        if (startersByWord.size() < MOST_WORDS) {
            startersByWord.put(word.word(), starters);
        }
        return starters;
    }

    /** A pattern looks at the word after the first only if it accepts the first. */
    private static boolean canStart(SequencePattern<CoreMap> pattern, CoreLabel word) {
        List<CoreLabel> words = new ArrayList<>(List.of(word));
        for (int i = 0; i <= PROBES; i++) {
            if (pattern.getMatcher(words).matches()
                    || words.stream().anyMatch(label -> label instanceof Probe probe && probe.isSeen())) {
                return true;
            }
            words.add(new Probe());
        }
        return false;
    }

    /** A word that notices when a pattern looks at it. */
    private static final class Probe extends CoreLabel {

        private static final long serialVersionUID = 1L;

        private boolean seen;

        boolean isSeen() {
            return seen;
        }

        @Override
        public <VALUE> VALUE get(Class<? extends TypesafeMap.Key<VALUE>> key) {
            seen = true;
            return super.get(key);
        }
    }
}
