package org.redress.language;

import edu.stanford.nlp.ling.CoreAnnotation;

/** The kind that the word list gives a word; grammars ask for it as {@code [{kind:MONTH}]}. */
final class KindAnnotation implements CoreAnnotation<String> {

    @Override
    public Class<String> getType() {
        return String.class;
    }
}
