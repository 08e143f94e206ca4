package org.redress.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a letter that stands for somebody from the full stop behind it. The tokenizer takes the end of "It wrote to Miss B.
 * Officers called" for an initial and goes on with the sentence; but decisions print no initials.
 */
final class LetterStops {

    private final Vocabulary vocabulary;

    LetterStops(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words with "B." as two where a new sentence may begin after it. */
    List<Token> part(List<Token> words) {
        if (!holdsLetterAndStop(words)) {
            return words;
        }
        List<Token> parted = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if (i > 0
                    && word.lexeme().isLetterAndStop()
                    && (i + 1 == words.size() || beginsSentence(words.get(i + 1)))) {
                int stop = word.endPosition() - 1;
                parted.add(new Token(vocabulary.lexeme(word.word().substring(0, 1)), word.beginPosition(), stop));
                parted.add(new Token(vocabulary.lexeme("."), stop, word.endPosition()));
            } else {
                parted.add(word);
            }
        }
        return parted;
    }

    private static boolean holdsLetterAndStop(List<Token> words) {
        for (Token word : words) {
            if (word.lexeme().isLetterAndStop()) {
                return true;
            }
        }
        return false;
    }

    /** A capital or an opening quote; but the "R." of "J. R. Hartley" is an initial. */
    private static boolean beginsSentence(Token word) {
        char first = word.word().charAt(0);
        boolean quote = first == '‘' || first == '“' || first == '"' || first == '\'';
        return quote || (Character.isUpperCase(first) && !word.lexeme().isLetterAndStop());
    }
}
