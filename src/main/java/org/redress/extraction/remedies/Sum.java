package org.redress.extraction.remedies;

import java.math.BigDecimal;

/**
 * A sum of money and where the sentence prints it.
 *
 * @param amount in pounds
 * @param firstWord index of its first word in the sentence
 * @param endWord index after its last word
 */
record Sum(BigDecimal amount, int firstWord, int endWord) {}
