package org.redress.extraction.perturbation;

import java.util.Locale;

/**
 * A slot of a template.
 *
 * @param isRead whether a value comes from it; nothing must be read of a sum that only the story tells
 * @param filling what first stands in it
 */
record Slot(String name, SlotKind kind, boolean isRead, Filling filling) {

    private static final String UNREAD = "no-";

    /** The slot that {@code name=kind filling} or {@code name=no-kind filling} describes. */
    static Slot parse(String text) {
        int equals = text.indexOf('=');
        int space = text.indexOf(' ');
        String word = text.substring(equals + 1, space);
        SlotKind kind = SlotKind.valueOf(word.replace(UNREAD, "").toUpperCase(Locale.ROOT));
        return new Slot(
                text.substring(0, equals),
                kind,
                !word.startsWith(UNREAD),
                Fillings.parse(kind, text.substring(space + 1)));
    }
}
