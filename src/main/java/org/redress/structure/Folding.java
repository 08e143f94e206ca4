package org.redress.structure;

import java.util.Locale;

/** Makes lines comparable that differ only in letter case, quote style, kinds of space or a final colon. */
final class Folding {

    private Folding() {}

    /** Folds the clean text of a line. */
    static String fold(String words) {
        String plain = words.replace('’', '\'')
                .replace('‘', '\'')
                .replace('`', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('\u2011', '-')
                .toLowerCase(Locale.ROOT)
                .strip();
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1).stripTrailing() : plain;
    }
}
