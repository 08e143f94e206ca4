package org.redress.structure;

import java.util.ArrayList;
import java.util.List;

/** Cuts long text into parts where it hurts least. */
final class TextParts {

    private TextParts() {}

    /** The parts of {@code text} in order, without the spaces between them; none is longer than {@code mostChars}. */
    static List<Range> cut(String text, int mostChars) {
        List<Range> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > mostChars) {
            int end = end(text, start, start + mostChars);
            parts.add(new Range(start, end));
            start = text.charAt(end) == ' ' ? end + 1 : end;
        }
        if (start < text.length()) {
            parts.add(new Range(start, text.length()));
        }
        return parts;
    }

    /** Where the part from {@code start} ends: after its last sentence, else after its last word, else at {@code limit}. */
    private static int end(String text, int start, int limit) {
        int lastWord = -1;
        for (int i = limit; i > start + 1; i--) {
            if (text.charAt(i) == ' ') {
                if (endsSentence(text, i)) {
                    return i;
                }
                lastWord = Math.max(lastWord, i);
            }
        }
        if (lastWord > 0) {
            return lastWord;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    /** "wrote. The", but not "s. 12". */
    private static boolean endsSentence(String text, int space) {
        return text.charAt(space - 1) == '.'
                && Character.isLowerCase(text.charAt(space - 2))
                && Character.isUpperCase(text.codePointAt(space + 1));
    }

    /**
     * A stretch of a text.
     *
     * @param end after its last char
     */
    record Range(int start, int end) {}
}
