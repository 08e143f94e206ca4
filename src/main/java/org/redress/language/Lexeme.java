package org.redress.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word as the language has it, whatever text it stands in, and all that is known of it: that is worked out once for a
 * whole run. Thread-safe.
 */
final class Lexeme {

    private static final WordClass[] NOT_CLASSED = {};

    /** What the words begin with that end sentences. */
    private static final String END_MARKS = ".。!?！？";

    /** How many things a test can ask of a word. */
    private static final int ASKED_FOR = 3;

    private final String text;
    private final String lowerCase;
    private final @Nullable String kind;
    private final @Nullable String verb;
    private final boolean endMark;
    private final boolean letterAndStop;

    /** What each grammar makes of it, by the number of the grammar's {@link WordClasses}. */
    private volatile WordClass[] classes = NOT_CLASSED;

    /**
     * @param kind what the word list calls it; null for a word without a kind
     * @param verb the base form it has as a verb; null for what is none
     */
    Lexeme(String text, @Nullable String kind, @Nullable String verb) {
        this.text = text;
        this.lowerCase = text.toLowerCase(Locale.ROOT);
        this.kind = kind;
        this.verb = verb;
        this.endMark = END_MARKS.indexOf(text.charAt(0)) >= 0;
        this.letterAndStop = isLetterAndStop(text);
    }

    String text() {
        return text;
    }

    String lowerCase() {
        return lowerCase;
    }

    @Nullable
    String kind() {
        return kind;
    }

    @Nullable
    String verb() {
        return verb;
    }

    /** Whether it can end a sentence, as {@code .} and {@code ?!} can. */
    boolean isEndMark() {
        return endMark;
    }

    /** Whether it is a capital letter with a full stop behind it. */
    boolean isLetterAndStop() {
        return letterAndStop;
    }

    /** What the tests of a grammar say of it. */
    WordClass classIn(WordClasses grammar) {
        WordClass[] known = classes;
        int number = grammar.number();
        return number < known.length && known[number] != null ? known[number] : learnClass(grammar);
    }

    /** The word as the tests of rules ask for it: what it is, and what kind and verb. */
    CoreLabel toLabel() {
        CoreLabel label = new CoreLabel(ASKED_FOR);
        label.set(CoreAnnotations.TextAnnotation.class, text);
        if (kind != null) {
            label.set(KindAnnotation.class, kind);
        }
        if (verb != null) {
            label.set(VerbAnnotation.class, verb);
        }
        return label;
    }

    private synchronized WordClass learnClass(WordClasses grammar) {
        WordClass learnt = grammar.classOf(this);
        WordClass[] more = Arrays.copyOf(classes, Math.max(classes.length, grammar.number() + 1));
        more[grammar.number()] = learnt;
        classes = more;
        return learnt;
    }

    private static boolean isLetterAndStop(String text) {
        return text.length() == 2 && text.charAt(1) == '.' && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
    }
}
