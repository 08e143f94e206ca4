package org.redress.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.CoreMapNodePattern;
import edu.stanford.nlp.ling.tokensregex.MultiNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePatternTransformer;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The tests that a grammar puts to words, and the classes into which they part all words. As a transformer it replaces
 * the tests of a pattern, most of them regular expressions, by a look at the word's class. Thread-safe once all patterns
 * are transformed.
 */
final class WordClasses implements NodePatternTransformer<CoreMap, CoreMap> {

    private static final AtomicInteger GRAMMARS = new AtomicInteger();

    private final int number = GRAMMARS.getAndIncrement();
    private final List<NodePattern<CoreMap>> tests = new ArrayList<>();

    /** The number of a test by how it is printed: many rules of a grammar put the same one. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The tests that ask what a word is, and not only of what kind, by number. */
    private final BitSet textTests = new BitSet();

    /** The other tests that words pass which are no verbs, by their kind; the key of those without a kind is empty. */
    private final ConcurrentMap<String, BitSet> passedByKind = new ConcurrentHashMap<>();

    private final ConcurrentMap<BitSet, WordClass> classes = new ConcurrentHashMap<>();
    private final AtomicInteger known = new AtomicInteger();

    /** Tells the grammar from all others. */
    int number() {
        return number;
    }

    /** The same pattern with its tests replaced. */
    SequencePattern<CoreMap> classify(SequencePattern<CoreMap> pattern) {
        SequencePattern<CoreMap> classified = pattern.transform(this);
        classified.setPriority(pattern.getPriority());
        classified.setWeight(pattern.getWeight());
        return classified;
    }

    @Override
    public NodePattern<CoreMap> transform(NodePattern<CoreMap> test) {
        return new WordTest(this, numbers.computeIfAbsent(test.toString(), printed -> add(test)));
    }

    /** Patterns that look at several words at a time stay as they are. */
    @Override
    public MultiNodePattern<CoreMap> transform(MultiNodePattern<CoreMap> test) {
        return test;
    }

    private int add(NodePattern<CoreMap> test) {
        textTests.set(tests.size(), asksForText(test));
        tests.add(test);
        return tests.size() - 1;
    }

    private static boolean asksForText(NodePattern<CoreMap> test) {
        if (!(test instanceof CoreMapNodePattern attributes)) {
            return true;
        }
        for (Pair<?, ?> asked : attributes.getAnnotationPatterns()) {
            if (asked.first() == CoreAnnotations.TextAnnotation.class) {
                return true;
            }
        }
        return false;
    }

    /** Puts all tests to a word, which is slow: a lexeme remembers what comes of it. */
    WordClass classOf(Lexeme lexeme) {
        CoreLabel label = lexeme.toLabel();
        BitSet passed = (BitSet) passedByKind(lexeme, label).clone();
        for (int i = textTests.nextSetBit(0); i >= 0; i = textTests.nextSetBit(i + 1)) {
            passed.set(i, tests.get(i).match(label));
        }
        return classes.computeIfAbsent(passed, key -> new WordClass(known.getAndIncrement(), key));
    }

    /** Names and numbers are new words again and again, but all of the same few kinds. */
    private BitSet passedByKind(Lexeme lexeme, CoreLabel label) {
        if (lexeme.verb() != null) {
            return passedWithoutText(label);
        }
        String kind = Objects.requireNonNullElse(lexeme.kind(), "");
        return passedByKind.computeIfAbsent(kind, asked -> passedWithoutText(label));
    }

    private BitSet passedWithoutText(CoreLabel label) {
        BitSet passed = new BitSet(tests.size());
        for (int i = textTests.nextClearBit(0); i < tests.size(); i = textTests.nextClearBit(i + 1)) {
            passed.set(i, tests.get(i).match(label));
        }
        return passed;
    }

    /** One of the tests, as CoreNLP's matcher puts it. */
    static final class WordTest extends NodePattern<CoreMap> {

        private static final long serialVersionUID = 1L;

        private final transient WordClasses classes;
        private final int test;

        WordTest(WordClasses classes, int test) {
            this.classes = classes;
            this.test = test;
        }

        int number() {
            return test;
        }

        @Override
        public boolean match(CoreMap word) {
            return ((Token) word).lexeme().classIn(classes).passes(test);
        }
    }
}
