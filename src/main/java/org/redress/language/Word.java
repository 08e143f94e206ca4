package org.redress.language;

import org.jspecify.annotations.Nullable;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param text as printed
 * @param kind what the word list calls it, such as {@code MONTH}; null for a word without a kind
 * @param start position of its first char in the text
 * @param end position after its last char
 */
public record Word(String text, @Nullable String kind, int start, int end) {

    /** Whether the word is {@code other}, in any case. */
    public boolean is(String other) {
        return text.equalsIgnoreCase(other);
    }

    /** Whether the word list gives the word this kind. */
    public boolean isKind(String other) {
        return other.equals(kind);
    }
}
