package org.redress.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Gives words the base form they have as a verb: "pay" for "pays", "paid" and "paying". Thread-safe. */
final class BaseForms {

    /** Enough for the words of English; beyond it they are looked up anew each time. */
    private static final int MOST_WORDS = 100_000;

    /** Any verb's tag does: the forms of a verb differ enough for CoreNLP to tell them without it. */
    private static final String VERB = "VBD";

    private final ConcurrentMap<String, String> baseForms = new ConcurrentHashMap<>();

    /** Writes on the label which verb its word is a form of; a word without letters is none. */
    void mark(CoreLabel label) {
        if (Character.isLetter(label.word().charAt(0))) {
            label.set(VerbAnnotation.class, baseForm(label.word().toLowerCase(Locale.ROOT)));
        }
    }

    private String baseForm(String word) {
        String known = baseForms.get(word);
        if (known != null) {
            return known;
        }
        String baseForm = Morphology.lemmaStatic(word, VERB, true);
        if (baseForms.size() < MOST_WORDS) {
            baseForms.put(word, baseForm);
        }
        return baseForm;
    }
}
