package org.redress.structure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its non-blank lines at every kind of line break, remembering the blank lines and pages between. */
final class LineSplitter {

    private static final int TAB_COLUMNS = 4;

    private final String source;
    private final List<Line> lines = new ArrayList<>();
    private boolean afterBlank = true;
    private boolean afterPageBreak;

    private LineSplitter(String source) {
        this.source = source;
    }

    static List<Line> split(String source) {
        LineSplitter splitter = new LineSplitter(source);
        int start = 0;
        int end = splitter.nextBreak(start);
        while (end < source.length()) {
            splitter.add(start, end);
            start = splitter.skipBreak(end);
            end = splitter.nextBreak(start);
        }
        splitter.add(start, source.length());
        return splitter.lines;
    }

    /** The first line break from a position on; the end of the text if there is none. */
    private int nextBreak(int from) {
        int i = from;
        while (i < source.length() && !Spaces.isLineBreak(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipBreak(int position) {
        char c = source.charAt(position);
        afterPageBreak |= c == '\f';
        boolean pair = c == '\r' && position + 1 < source.length() && source.charAt(position + 1) == '\n';
        return position + (pair ? 2 : 1);
    }

    private void add(int from, int to) {
        int start = from;
        while (start < to && Spaces.isBlank(source.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Spaces.isBlank(source.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            afterBlank = true;
            return;
        }
        lines.add(line(from, start, end));
        afterBlank = false;
        afterPageBreak = false;
    }

    private Line line(int from, int start, int end) {
        Marker marker = Marker.read(source, start, end);
        int words = start + (marker == null ? 0 : marker.width());
        return new Line(
                start,
                words,
                end,
                indent(from, start),
                CleanText.of(source, words, end).text(),
                marker,
                afterBlank,
                afterPageBreak);
    }

    private int indent(int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns = source.charAt(i) == '\t' ? (columns / TAB_COLUMNS + 1) * TAB_COLUMNS : columns + 1;
        }
        return columns;
    }
}
