package org.redress.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** The beginnings of words that are looked for in texts, all of them at once. Thread-safe. */
public final class Keywords {

    private static final int CHARS = SearchableText.CHARS;

    private static final int NOWHERE = -1;

    /** A tree of the keywords: the node that follows node {@code n} on char {@code c} is at {@code n * CHARS + c}. */
    private int[] following = newNode();

    private boolean[] ends = new boolean[1];

    /** For each char the one that stands for it in the tree. */
    private final char[] folded = new char[CHARS];

    /** Which chars a keyword begins with. */
    private final boolean[] begins = new boolean[CHARS];

    private final boolean whole;

    private Keywords(boolean anyCase, boolean whole) {
        this.whole = whole;
        for (char c = 0; c < CHARS; c++) {
            folded[c] = anyCase && c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
    }

    /** Looks for words that begin exactly so: {@code art} finds "art", "article" and "art.", but not "part" or "Art". */
    public static Keywords beginning(Collection<String> beginnings) {
        return new Keywords(false, false).with(beginnings);
    }

    /** Looks for words that begin so in capital or small letters. */
    public static Keywords beginningInAnyCase(Collection<String> beginnings) {
        return new Keywords(true, false).with(beginnings);
    }

    /** Looks for whole words in capital or small letters; {@code s} finds "s 9" and "s9", but not "so". */
    public static Keywords words(Collection<String> words) {
        return new Keywords(true, true).with(words);
    }

    private Keywords with(Collection<String> words) {
        words.forEach(this::add);
        for (int c = 0; c < CHARS; c++) {
            begins[c] = following[folded[c]] != NOWHERE;
        }
        return this;
    }

    /** The position of the first word at or after {@code from} that begins with a keyword, or -1. */
    public int next(SearchableText text, int from) {
        int found = nextIndex(text, from == 0 ? 0 : text.indexFrom(from));
        return found < text.size() ? text.start(found) : NOWHERE;
    }

    /** Which is the first word from {@code index} on that begins with a keyword; {@code text.size()} if there is none. */
    int nextIndex(SearchableText text, int index) {
        int i = index;
        while (i < text.size() && !(begins[text.first(i)] && stands(text.text(), text.start(i)))) {
            i++;
        }
        return i;
    }

    /** The positions of all. */
    public IntStream positionsIn(SearchableText text) {
        return IntStream.iterate(nextIndex(text, 0), i -> i < text.size(), i -> nextIndex(text, i + 1))
                .map(text::start);
    }

    /** Whether there is any. */
    public boolean occurIn(SearchableText text) {
        return nextIndex(text, 0) < text.size();
    }

    private boolean stands(String text, int position) {
        int node = 0;
        int i = position;
        while (node != NOWHERE && !(ends[node] && mayEnd(text, i))) {
            node = i < text.length() ? following[node * CHARS + index(text.charAt(i))] : NOWHERE;
            i++;
        }
        return node != NOWHERE;
    }

    private boolean mayEnd(String text, int position) {
        return !whole || position == text.length() || !Character.isLetter(text.charAt(position));
    }

    private int index(char c) {
        return folded[SearchableText.index(c)];
    }

    private void add(String keyword) {
        int node = 0;
        for (int i = 0; i < keyword.length(); i++) {
            int place = node * CHARS + index(keyword.charAt(i));
            if (following[place] == NOWHERE) {
                int added = addNode();
                following[place] = added;
            }
            node = following[place];
        }
        ends[node] = true;
    }

    private int addNode() {
        int node = ends.length;
        ends = Arrays.copyOf(ends, node + 1);
        following = Arrays.copyOf(following, (node + 1) * CHARS);
        System.arraycopy(newNode(), 0, following, node * CHARS, CHARS);
        return node;
    }

    private static int[] newNode() {
        int[] node = new int[CHARS];
        Arrays.fill(node, NOWHERE);
        return node;
    }
}
