package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.language.WordClasses.WordTest;

/**
 * The steps in which TokensRegex goes through a pattern: each takes a word that passes its test, then the next ones may
 * follow. How often a part may be repeated is left out, so that there is a path through the steps for every match, but
 * not a match for every path.
 *
 * <p>CoreNLP keeps these steps to itself, so that they are read by reflection. Its version is pinned, and a test compares
 * what is found by their help with what CoreNLP finds without.
 */
final class PatternSteps {

    /** The step that every match ends with; it takes no word. */
    static final int END = 0;

    /** What CoreNLP calls the states that it passes without taking a word. */
    private static final Set<String> PASSED =
            Set.of("State", "ValueState", "GroupStartState", "GroupEndState", "RepeatState");

    private static final String TAKES_WORD = "NodePatternState";
    private static final String MATCH = "MatchState";

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Integer> tests = new ArrayList<>();
    private final List<BitSet> next = new ArrayList<>();
    private final BitSet first;

    /**
     * @throws UnsupportedOperationException if the pattern does something that no step can say, such as to look back
     */
    PatternSteps(SequencePattern<CoreMap> pattern) {
        tests.add(-1);
        next.add(new BitSet());
        List<Object> takers = new ArrayList<>();
        first = reachable(List.of(Objects.requireNonNull(read(pattern, "root"))), takers);
        for (int i = 0; i < takers.size(); i++) {
            next.add(reachable(next(takers.get(i)), takers));
        }
    }

    /** How many steps there are, numbered from {@link #END}. */
    int count() {
        return tests.size();
    }

    /** The steps that a match can begin with. */
    BitSet first() {
        return first;
    }

    /** The number of the test that a step puts to a word. */
    int test(int step) {
        return tests.get(step);
    }

    /** The steps that can follow. */
    BitSet next(int step) {
        return next.get(step);
    }

    private BitSet reachable(Collection<?> from, List<Object> takers) {
        BitSet steps = new BitSet();
        Set<Object> seen = new HashSet<>(from);
        Deque<Object> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Object state = open.remove();
            String name = state.getClass().getSimpleName();
            if (name.equals(TAKES_WORD)) {
                steps.set(number(state, takers));
            } else if (name.equals(MATCH)) {
                steps.set(END);
            } else if (PASSED.contains(name)) {
                next(state).stream().filter(seen::add).forEach(open::add);
            } else {
                throw new UnsupportedOperationException(name);
            }
        }
        return steps;
    }

    private int number(Object taker, List<Object> takers) {
        return numbers.computeIfAbsent(taker, key -> {
            takers.add(key);
            tests.add(test(key));
            return takers.size();
        });
    }

    private static int test(Object taker) {
        if (read(taker, "pattern") instanceof WordTest test) {
            return test.number();
        }
        throw new UnsupportedOperationException("a test of its own: " + taker);
    }

    private static List<Object> next(Object state) {
        List<Object> next = new ArrayList<>();
        if (read(state, "next") instanceof Collection<?> following) {
            next.addAll(following);
        }
        Object again = read(state, "repeatStart");
        if (again != null) {
            next.add(again);
        }
        return next;
    }

    /** What a state holds in a field; null if it has no such field. */
    private static @Nullable Object read(Object owner, String name) {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return read(owner, field);
                }
            }
        }
        return null;
    }

    private static @Nullable Object read(Object owner, Field field) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new UnsupportedOperationException(field.toString(), e);
        }
    }
}
