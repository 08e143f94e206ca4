package org.redress.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a letter that stands for somebody from the full stop behind it. The tokenizer takes the end of "It wrote to Miss B.
 * Officers called" for an initial and goes on with the sentence; but decisions print no initials.
 */
final class LetterStops {

    private static final Pattern LETTER_AND_STOP = Pattern.compile("[A-Z]\\.");

    private LetterStops() {}

    /** The words with "B." as two where a new sentence may begin after it. */
    static List<CoreLabel> part(List<CoreLabel> words) {
        List<CoreLabel> parted = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (i > 0 && isLetterAndStop(word) && (i + 1 == words.size() || beginsSentence(words.get(i + 1)))) {
                int stop = word.endPosition() - 1;
                parted.add(part(word, word.beginPosition(), stop));
                parted.add(part(word, stop, word.endPosition()));
            } else {
                parted.add(word);
            }
        }
        return parted;
    }

    private static boolean isLetterAndStop(CoreLabel word) {
        return LETTER_AND_STOP.matcher(word.word()).matches();
    }

    /** A capital or an opening quote; but the "R." of "J. R. Hartley" is an initial. */
    private static boolean beginsSentence(CoreLabel word) {
        char first = word.word().charAt(0);
        boolean quote = first == '‘' || first == '“' || first == '"' || first == '\'';
        return quote || (Character.isUpperCase(first) && !isLetterAndStop(word));
    }

    private static CoreLabel part(CoreLabel word, int begin, int end) {
        CoreLabel label = new CoreLabel(word);
        String text = word.word().substring(begin - word.beginPosition(), end - word.beginPosition());
        label.setWord(text);
        label.setValue(text);
        label.setOriginalText(text);
        label.setBeginPosition(begin);
        label.setEndPosition(end);
        return label;
    }
}
