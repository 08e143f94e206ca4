package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.List;

/** Finds a name in a text where it is a word of its own. */
final class Places {

    private Places() {}

    /** The positions at which a name begins. */
    static List<Integer> of(String name, String text) {
        List<Integer> starts = new ArrayList<>();
        for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
            if (isWord(text, start, start + name.length())) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static boolean isWord(String text, int start, int end) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
