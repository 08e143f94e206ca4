package org.redress.show;

/** Translates the code points that the dataset counts into positions of chars. */
final class CodePoints {

    private final String text;
    private final boolean plain;

    CodePoints(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** Position of the char at which a code point begins. */
    int position(int codePoint) {
        return plain ? codePoint : text.offsetByCodePoints(0, codePoint);
    }
}
