package org.redress.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives words the base form they have as a verb: "pay" for "pays", "paid" and "paying". */
final class BaseForms {

    /** Any verb's tag does: the forms of a verb differ enough for CoreNLP to tell them without it. */
    private static final String TAG = "VBD";

    private BaseForms() {}

    /** Which verb the word is a form of; null for a word without letters, which is none. */
    static @Nullable String verb(String word) {
        return Character.isLetter(word.charAt(0))
                ? Morphology.lemmaStatic(word.toLowerCase(Locale.ROOT), TAG, true)
                : null;
    }
}
