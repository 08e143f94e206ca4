package org.redress.benchmark;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph with the list under it.
 *
 * @param items none for a paragraph without a list
 */
record Block(String paragraph, List<String> items) {

    Block {
        items = List.copyOf(items);
    }

    /** Whether it tells of no day, sum or section, as most paragraphs of long decisions do. */
    boolean isQuiet() {
        return Stream.concat(Stream.of(paragraph), items.stream())
                .noneMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    int words() {
        return Stream.concat(Stream.of(paragraph), items.stream())
                .mapToInt(text -> text.split(" ").length)
                .sum();
    }
}
