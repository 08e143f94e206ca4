package org.redress.show;

import java.util.ArrayList;
import java.util.List;

/** Sets words in lines of a width, with any white space between two of them as one space or a line break. */
final class Wrapping {

    /** Stands for a space that neither shrinks nor breaks. */
    static final char FIXED_SPACE = '\0';

    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Chunk> word = new ArrayList<>();
    private int column;
    private int hanging;
    private Ink spaceInk = Ink.PLAIN;

    /**
     * @param width in columns, each of which shows a character
     */
    Wrapping(int width, boolean colour) {
        this.width = Math.max(1, width);
        this.colour = colour;
    }

    /** The lines that the chunks fill; none if they hold no words. */
    static List<String> wrap(List<Chunk> chunks, int width, int hanging, boolean colour) {
        Wrapping wrapping = new Wrapping(width, colour);
        wrapping.hanging = Math.min(hanging, Math.max(0, width - 1));
        chunks.forEach(wrapping::add);
        wrapping.endWord();
        wrapping.endLine();
        return wrapping.lines;
    }

    /** How many columns a text takes. */
    static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private void add(Chunk chunk) {
        int start = 0;
        String text = chunk.text();
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                addToWord(text.substring(start, i), chunk.ink());
                endWord();
                spaceInk = chunk.ink();
                start = i + 1;
            }
        }
        addToWord(text.substring(start), chunk.ink());
    }

    private void addToWord(String part, Ink ink) {
        if (!part.isEmpty()) {
            word.add(new Chunk(part, ink));
        }
    }

    private void endWord() {
        int length = word.stream().mapToInt(part -> columns(part.text())).sum();
        if (length == 0) {
            return;
        }
        int space = isLineEmpty() ? 0 : 1;
        boolean fitsALine = length <= width - hanging;
        if (space > 0 && column + space + length > width && (fitsALine || column + space >= width)) {
            endLine();
            space = 0;
        }
        if (space > 0) {
            Ink ink = spaceInk.equals(word.get(0).ink()) ? spaceInk : Ink.PLAIN;
            line.append(ink.write(" ", colour));
            column++;
        }
        word.forEach(this::write);
        word.clear();
    }

    /** A word that is longer than a line is broken where the line ends. */
    private void write(Chunk part) {
        String rest = part.text();
        while (column + columns(rest) > width && column < width) {
            int end = rest.offsetByCodePoints(0, width - column);
            line.append(part.ink().write(rest.substring(0, end), colour));
            rest = rest.substring(end);
            column = width;
            endLine();
        }
        line.append(part.ink().write(rest, colour));
        column += columns(rest);
    }

    private boolean isLineEmpty() {
        return column == (lines.isEmpty() ? 0 : hanging);
    }

    private void endLine() {
        if (!isLineEmpty()) {
            lines.add(line.toString().replace(FIXED_SPACE, ' ').stripTrailing());
        }
        line.setLength(0);
        line.append(" ".repeat(hanging));
        column = lines.isEmpty() ? 0 : hanging;
        if (lines.isEmpty()) {
            line.setLength(0);
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
