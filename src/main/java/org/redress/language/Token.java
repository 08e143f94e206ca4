package org.redress.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.TypesafeMap;

/** A word where it stands in a text. It holds what CoreNLP asks of a word in fields, which are faster than its maps. */
final class Token extends CoreLabel {

    private static final long serialVersionUID = 1L;

    private final transient Lexeme lexeme;
    private final int start;
    private final int end;

    /**
     * @param start position of its first char in the text
     * @param end position after its last char
     */
    Token(Lexeme lexeme, int start, int end) {
        super(0);
        this.lexeme = lexeme;
        this.start = start;
        this.end = end;
    }

    /** The same word further on in a text. */
    Token movedBy(int chars) {
        return new Token(lexeme, start + chars, end + chars);
    }

    Lexeme lexeme() {
        return lexeme;
    }

    @Override
    public String word() {
        return lexeme.text();
    }

    /** The sentence splitter asks for the value where a straight quotation mark follows the end of a sentence. */
    @Override
    @SuppressWarnings("unchecked") // the key says that its value is a text
    public <T> T get(Class<? extends TypesafeMap.Key<T>> key) {
        return key == (Class<?>) CoreAnnotations.ValueAnnotation.class ? (T) word() : super.get(key);
    }

    @Override
    public int beginPosition() {
        return start;
    }

    @Override
    public int endPosition() {
        return end;
    }
}
