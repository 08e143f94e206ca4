package org.redress.decision;

/**
 * A stretch of a source file, counted in Unicode code points of the decoded text after a byte order mark, so that the
 * same numbers work in every programming language.
 *
 * @param start first code point
 * @param end one past the last code point
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }
}
