package org.redress.benchmark;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph with the list under it.
 *
 * @param items none for a paragraph without a list
 * @param isQuiet whether it tells of no day, sum or section, as most paragraphs of long decisions do
 */
record Block(String paragraph, List<String> items, boolean isQuiet, int words) {

    Block {
        items = List.copyOf(items);
    }

    Block(String paragraph, List<String> items) {
        this(paragraph, items, isQuiet(paragraph, items), words(paragraph, items));
    }

    private static boolean isQuiet(String paragraph, List<String> items) {
        return Stream.concat(Stream.of(paragraph), items.stream())
                .noneMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    private static int words(String paragraph, List<String> items) {
        return Stream.concat(Stream.of(paragraph), items.stream())
                .mapToInt(text -> text.split(" ").length)
                .sum();
    }
}
