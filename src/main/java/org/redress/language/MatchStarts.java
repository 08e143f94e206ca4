package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Knows which patterns of a grammar can match from a word on, so that CoreNLP is asked only there: its matcher is far
 * dearer than the question. All patterns are followed at once through the words, and every combination of steps they have
 * got to is remembered with what follows it on which class of word. Thread-safe.
 */
final class MatchStarts {

    /** Far more than decisions lead to; beyond it they are worked out anew each time. */
    private static final int MOST_STATES = 50_000;

    /** Steps of all patterns, numbered through: what they ask of a word, and what can follow. */
    private final List<Integer> tests = new ArrayList<>();

    private final List<BitSet> following = new ArrayList<>();

    /** The pattern that a step is the end of, or -1. */
    private final List<Integer> endOf = new ArrayList<>();

    /** Patterns that can match anywhere, for all that is known. */
    private final BitSet anywhere = new BitSet();

    private final ConcurrentMap<BitSet, State> states = new ConcurrentHashMap<>();
    private final State start;

    MatchStarts(List<SequencePattern<CoreMap>> patterns) {
        BitSet first = new BitSet();
        for (int i = 0; i < patterns.size(); i++) {
            try {
                add(new PatternSteps(patterns.get(i)), i, first);
            } catch (UnsupportedOperationException e) {
                anywhere.set(i);
            }
        }
        start = new State(first);
    }

    private void add(PatternSteps steps, int pattern, BitSet first) {
        int offset = tests.size();
        for (int step = 0; step < steps.count(); step++) {
            tests.add(steps.test(step));
            following.add(shift(steps.next(step), offset));
            endOf.add(step == PatternSteps.END ? pattern : -1);
        }
        first.or(shift(steps.first(), offset));
    }

    private static BitSet shift(BitSet steps, int offset) {
        BitSet shifted = new BitSet();
        steps.stream().forEach(step -> shifted.set(step + offset));
        return shifted;
    }

    /** Whether anything can match from such a word on. */
    boolean canBeginWith(WordClass word) {
        State first = start.after(word);
        return !first.dead || first.ends || !anywhere.isEmpty();
    }

    /** What can match from a word on. */
    Candidates from(int start, WordClass[] words) {
        BitSet matching = anywhere;
        boolean own = false;
        State state = this.start;
        int i = start;
        while (i < words.length && !state.dead) {
            state = state.after(words[i]);
            if (state.ends) {
                matching = own ? matching : (BitSet) anywhere.clone();
                own = true;
                matching.or(state.ended);
            }
            i++;
        }
        return new Candidates(matching, i);
    }

    /** Whether it is not known what the pattern looks at. */
    boolean isUnknown(int pattern) {
        return anywhere.get(pattern);
    }

    /**
     * @param patterns by their index
     * @param end index after the last word that they look at, but for those that nothing is known of
     */
    record Candidates(BitSet patterns, int end) {}

    private State state(BitSet steps) {
        State known = states.get(steps);
        if (known != null) {
            return known;
        }
        State state = new State(steps);
        if (states.size() < MOST_STATES) {
            states.putIfAbsent(steps, state);
        }
        return state;
    }

    /** The steps that some patterns have got to. */
    private final class State {

        private static final State[] NOTHING_KNOWN = {};

        private final BitSet steps;

        /** The patterns of which these words are a match. */
        private final BitSet ended;

        /** Whether there are any such patterns. */
        private final boolean ends;

        /** Whether nothing can match that goes on from here. */
        private final boolean dead;

        /** By number of the class of the next word. */
        private volatile State[] after = NOTHING_KNOWN;

        State(BitSet steps) {
            this.steps = steps;
            this.ended = new BitSet();
            steps.stream().map(endOf::get).filter(pattern -> pattern >= 0).forEach(ended::set);
            this.ends = !ended.isEmpty();
            this.dead = steps.isEmpty();
        }

        State after(WordClass word) {
            State[] known = after;
            int number = word.number();
            return number < known.length && known[number] != null ? known[number] : learn(word);
        }

        private State learn(WordClass word) {
            BitSet reached = new BitSet();
            steps.stream()
                    .filter(step -> endOf.get(step) < 0 && word.passes(tests.get(step)))
                    .forEach(step -> reached.or(following.get(step)));
            State next = state(reached);
            remember(word.number(), next);
            return next;
        }

        private synchronized void remember(int number, State next) {
            State[] more = Arrays.copyOf(after, Math.max(after.length, number + 1));
            more[number] = next;
            after = more;
        }
    }
}
