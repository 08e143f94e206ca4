package org.redress.patterns;

/** A text that counts how often a pattern looks at a character of it: a measure of time that no busy machine disturbs. */
final class CountedText implements CharSequence {

    private final String text;
    private final long mostLooks;
    private long looks;

    /**
     * @param mostLooks ends the matching if the pattern looks more often
     */
    CountedText(String text, long mostLooks) {
        this.text = text;
        this.mostLooks = mostLooks;
    }

    long looks() {
        return looks;
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks > mostLooks) {
            throw new TooManyLooksException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Thrown when a pattern is certainly slow. */
    static final class TooManyLooksException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
