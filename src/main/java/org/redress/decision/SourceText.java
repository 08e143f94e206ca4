package org.redress.decision;

/**
 * The decoded text of a source file, exactly as printed, and the translation from Java's char positions to the code
 * points that a {@link Span} counts.
 */
public final class SourceText {

    private final String text;
    private final boolean supplementary;

    public SourceText(String text) {
        this.text = text;
        this.supplementary = text.codePointCount(0, text.length()) != text.length();
    }

    public String text() {
        return text;
    }

    /** The span of the chars from {@code start} to {@code end}, both positions in {@link #text()}. */
    public Span span(int start, int end) {
        return new Span(codePoints(start), codePoints(end));
    }

    /** The text that stands at {@code span}, as printed. */
    public String at(Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
    }

    private int codePoints(int position) {
        return supplementary ? text.codePointCount(0, position) : position;
    }
}
