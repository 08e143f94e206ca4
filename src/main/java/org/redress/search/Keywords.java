package org.redress.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** The beginnings of words that are looked for in texts, all of them at once. Thread-safe. */
public final class Keywords {

    private static final int CHARS = SearchableText.CHARS;

    private static final int NOT_FOUND = -1;

    /** Where no keyword goes on; the first node, which follows no other, has this number. */
    private static final int NOWHERE = 0;

    /** The column that belongs to chars which stand in no keyword. */
    private static final char NO_COLUMN = 0;

    private final boolean whole;

    /** For each char its column in the tree; small and capital letters share one where case does not count. */
    private final char[] columns = new char[CHARS];

    private final int width;

    /**
     * A tree of the keywords: the node that follows node {@code n} on a char of column {@code c} is at {@code n * width + c},
     * below zero if a keyword ends there. A row is as short as the keywords allow, because a tree that is small is read from
     * the processor's cache.
     */
    private int[] following;

    /** The openings of words that may begin with a keyword. */
    private final BitSet begins = new BitSet(Openings.COUNT);

    private Keywords(Collection<String> words, boolean anyCase, boolean whole) {
        this.whole = whole;
        this.width = 1 + nameColumns(words, anyCase);
        this.following = new int[width];
        words.forEach(this::add);
        noteOpenings(0, Openings.EMPTY, 0);
    }

    /** Looks for words that begin exactly so: {@code art} finds "art", "article" and "art.", but not "part" or "Art". */
    public static Keywords beginning(Collection<String> beginnings) {
        return new Keywords(beginnings, false, false);
    }

    /** Looks for words that begin so in capital or small letters. */
    public static Keywords beginningInAnyCase(Collection<String> beginnings) {
        return new Keywords(beginnings, true, false);
    }

    /** Looks for whole words in capital or small letters; {@code s} finds "s 9" and "s9", but not "so". */
    public static Keywords words(Collection<String> words) {
        return new Keywords(words, true, true);
    }

    /** Notes the openings of all words that begin with the {@code length} chars of {@code opening} and go on from a node. */
    private void noteOpenings(int node, int opening, int length) {
        for (char c = 0; c < CHARS; c++) {
            int next = following[place(node, c)];
            int longer = Openings.append(opening, c);
            if (next < 0 || (next != NOWHERE && length + 1 == Openings.LENGTH)) {
                begins.set(Openings.first(longer, length + 1), Openings.last(longer, length + 1) + 1);
            } else if (next != NOWHERE) {
                noteOpenings(next, longer, length + 1);
            }
        }
    }

    /** Gives every char of the keywords a column, and says how many there are. */
    private int nameColumns(Collection<String> words, boolean anyCase) {
        int count = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                int c = SearchableText.index(word.charAt(i));
                if (columns[c] == NO_COLUMN) {
                    count++;
                    columns[c] = (char) count;
                    if (anyCase && Character.isLetter(c) && c < SearchableText.ASCII) {
                        columns[Character.toLowerCase(c)] = (char) count;
                        columns[Character.toUpperCase(c)] = (char) count;
                    }
                }
            }
        }
        return count;
    }

    /** The position of the first word at or after {@code from} that begins with a keyword, or -1. */
    public int next(SearchableText text, int from) {
        int found = nextIndex(text, from == 0 ? 0 : text.indexFrom(from));
        return found < text.size() ? text.start(found) : NOT_FOUND;
    }

    /** Which is the first word from {@code index} on that begins with a keyword; {@code text.size()} if there is none. */
    int nextIndex(SearchableText text, int index) {
        int i = index;
        while (i < text.size() && !(begins.get(text.opening(i)) && stands(text.text(), text.start(i)))) {
            i++;
        }
        return i;
    }

    /** The positions of all. */
    public int[] positionsIn(SearchableText text) {
        IntStream.Builder positions = IntStream.builder();
        for (int i = nextIndex(text, 0); i < text.size(); i = nextIndex(text, i + 1)) {
            positions.add(text.start(i));
        }
        return positions.build().toArray();
    }

    /** Whether there is any. */
    public boolean occurIn(SearchableText text) {
        return nextIndex(text, 0) < text.size();
    }

    private boolean stands(String text, int position) {
        int node = 0;
        int i = position;
        do {
            int next = i < text.length() ? following[place(node, text.charAt(i))] : NOWHERE;
            i++;
            if (next < 0 && mayEnd(text, i)) {
                return true;
            }
            node = Math.abs(next);
        } while (node != NOWHERE);
        return false;
    }

    private boolean mayEnd(String text, int position) {
        return !whole || position == text.length() || !Character.isLetter(text.charAt(position));
    }

    private int place(int node, char c) {
        return node * width + columns[SearchableText.index(c)];
    }

    private void add(String keyword) {
        int place = 0;
        int node = 0;
        for (int i = 0; i < keyword.length(); i++) {
            place = place(node, keyword.charAt(i));
            if (following[place] == NOWHERE) {
                int added = addNode();
                following[place] = added;
            }
            node = Math.abs(following[place]);
        }
        following[place] = -node;
    }

    private int addNode() {
        int node = following.length / width;
        following = Arrays.copyOf(following, (node + 1) * width);
        return node;
    }
}
