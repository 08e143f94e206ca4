package org.redress.show;

import java.util.List;

/**
 * How words look in a terminal.
 *
 * @param codes of ECMA-48's Select Graphic Rendition, such as {@code 1;32}; empty for plain words
 */
record Ink(String codes) {

    static final Ink PLAIN = new Ink("");
    static final Ink BOLD = new Ink("1");
    static final Ink DIM = new Ink("2");

    static Ink of(Kind kind) {
        return new Ink(
                switch (kind) {
                    case HEADING -> "94";
                    case ORGANISATION -> "1;94";
                    case REMEDY -> "1;32";
                    case DOUBT -> "4;31";
                    case LAW -> "36";
                    case DATE -> "35";
                    case COMPLAINANT -> "33";
                });
    }

    /** Layer upon layer: a law inside a remedy has the colour of a law and the weight of a remedy. */
    static Ink of(List<Highlight> layers) {
        Ink ink = PLAIN;
        for (Highlight layer : layers) {
            Ink next = of(layer.kind());
            ink = ink.codes.isEmpty() ? next : new Ink(ink.codes + ";" + next.codes);
        }
        return ink;
    }

    /** The words with the codes around them. */
    String write(String words, boolean colour) {
        return !colour || codes.isEmpty() || words.isEmpty() ? words : "\u001B[" + codes + "m" + words + "\u001B[0m";
    }
}
