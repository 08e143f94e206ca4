package org.redress.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text in which only the whole of it tells what the words are. Elsewhere each run between two spaces is
 * split into the same words wherever it stands: the rules of CoreNLP's tokenizer look across a space only after a stop or
 * a mark like it, in mark-up, and between figures.
 *
 * @param start of the first doubtful run
 * @param end of the last one
 */
record Doubt(int start, int end) {

    private enum Shape {
        /** {@code paid}, {@code Council’s}, {@code mid-July}, {@code (the}, {@code said:}; at the end of the text also {@code bill.} */
        WORD,
        /** {@code 2022,}, {@code £250} and {@code 26A(1)}: no doubt between words, while the tokenizer joins {@code 2 1/2} */
        BETWEEN_WORDS,
        /** {@code etc.} and {@code <b} */
        OPEN
    }

    /** Asking CoreNLP about so many more chars costs less than asking once more. */
    private static final int SHORT_GAP = 25;

    /** The doubtful stretches of a part of a text. */
    static List<Doubt> in(char[] text, int from, int end) {
        List<Doubt> doubts = new ArrayList<>();
        Shape before = Shape.WORD;
        int startBefore = from;
        int start = skipSpaces(text, from, end);
        while (start < end) {
            int stop = endOfRun(text, start, end);
            Shape shape = shape(text, start, stop, stop == end);
            if (shape == Shape.OPEN || (shape == Shape.BETWEEN_WORDS && before != Shape.WORD)) {
                // In mark-up even words are doubtful.
                int to = holdsMarkUp(text, start, stop) ? end : stop;
                add(before == Shape.BETWEEN_WORDS ? startBefore : start, to, doubts);
                stop = to;
            }
            before = shape;
            startBefore = start;
            start = skipSpaces(text, stop, end);
        }
        return doubts;
    }

    private static void add(int start, int end, List<Doubt> doubts) {
        int last = doubts.size() - 1;
        if (last >= 0 && start - doubts.get(last).end <= SHORT_GAP) {
            doubts.set(last, new Doubt(doubts.get(last).start, end));
        } else {
            doubts.add(new Doubt(start, end));
        }
    }

    /** The next position at or after {@code from} where no space stands. */
    static int skipSpaces(char[] text, int from, int end) {
        int start = from;
        while (start < end && text[start] == ' ') {
            start++;
        }
        return start;
    }

    /** Where the run ends that begins at {@code start}: before a space or at {@code end}. */
    static int endOfRun(char[] text, int start, int end) {
        int stop = start;
        while (stop < end && text[stop] != ' ') {
            stop++;
        }
        return stop;
    }

    private static Shape shape(char[] text, int start, int stop, boolean last) {
        int from = isOpener(text[start]) ? start + 1 : start;
        int to = last && text[stop - 1] == '.' ? stop - 1 : stop;
        while (to > from && isCloser(text[to - 1])) {
            to--;
        }
        if (isWord(text, from, to)) {
            return Shape.WORD;
        }
        boolean open = (!last && endsInStop(text, start, stop)) || holdsMarkUp(text, start, stop);
        return open ? Shape.OPEN : Shape.BETWEEN_WORDS;
    }

    /** The stop may stand before a quote or bracket. */
    private static boolean endsInStop(char[] text, int start, int stop) {
        int to = stop;
        while (to > start && isCloser(text[to - 1])) {
            to--;
        }
        return to > start && isStop(text[to - 1]);
    }

    private static boolean holdsMarkUp(char[] text, int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (text[i] == '<') {
                return true;
            }
        }
        return false;
    }

    /** Letters, with single joints between them. */
    private static boolean isWord(char[] text, int start, int end) {
        boolean afterLetter = false;
        for (int i = start; i < end; i++) {
            boolean letter = isLetter(text[i]);
            if (!letter && !(afterLetter && isJoint(text[i]))) {
                return false;
            }
            afterLetter = letter;
        }
        return afterLetter;
    }

    private static boolean isOpener(char c) {
        return c == '(' || c == '‘' || c == '“';
    }

    private static boolean isCloser(char c) {
        return c == ',' || c == ';' || c == ':' || c == ')' || c == '’' || c == '”';
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isJoint(char c) {
        return c == '’' || c == '\'' || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
