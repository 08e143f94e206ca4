package org.redress.language;

import edu.stanford.nlp.ling.CoreAnnotation;

/** The base form a word has if it is a verb; grammars ask for it as {@code [{verb:pay}]} and get "paid" and "paying". */
final class VerbAnnotation implements CoreAnnotation<String> {

    @Override
    public Class<String> getType() {
        return String.class;
    }
}
