package org.redress.decision;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The decoded text of a source file, exactly as printed, and the translation from Java's char positions to the code
 * points that a {@link Span} counts.
 */
public final class SourceText {

    private final String text;

    /** The positions of the chars that share their code point with the char before. */
    private final int[] lowSurrogates;

    public SourceText(String text) {
        this.text = text;
        this.lowSurrogates = lowSurrogates(text);
    }

    private static int[] lowSurrogates(String text) {
        IntStream.Builder positions = IntStream.builder();
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                positions.add(i);
            }
        }
        return positions.build().toArray();
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

    /** The code points before {@code position}; one that it parts counts. */
    private int codePoints(int position) {
        int found = Arrays.binarySearch(lowSurrogates, position);
        return position - (found < 0 ? -found - 1 : found);
    }
}
