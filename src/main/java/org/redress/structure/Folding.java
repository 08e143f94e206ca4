package org.redress.structure;

import java.util.Locale;

/** Makes lines comparable that differ only in letter case, quote style, kinds of space or a final colon. */
final class Folding {

    private Folding() {}

    private static final String APOSTROPHES = "’‘‛ʼ′´`＇";
    private static final String QUOTES = "“”„‟″";

    /** Folds the clean text of a line. */
    static String fold(String words) {
        String folded = withPlainMarks(words).toLowerCase(Locale.ROOT).strip();
        return folded.endsWith(":") ? folded.substring(0, folded.length() - 1).stripTrailing() : folded;
    }

    private static String withPlainMarks(String words) {
        int i = 0;
        while (i < words.length() && fold(words.charAt(i)) == words.charAt(i)) {
            i++;
        }
        if (i == words.length()) {
            return words;
        }
        StringBuilder plain = new StringBuilder(words.length()).append(words, 0, i);
        for (; i < words.length(); i++) {
            plain.append(fold(words.charAt(i)));
        }
        return plain.toString();
    }

    private static char fold(char c) {
        if (c < 0x80 && c != '`') {
            return c;
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        return c == '\u2011' ? '-' : c;
    }
}
