package org.redress.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Knows full stops that surely end a sentence without splitting the text into words: those between an ordinary word in
 * small letters and a capital, as in "paid the bill. The Council". Most sentences of decisions end so. Thread-safe.
 */
final class SureStops {

    /** Enough for the last words of sentences; beyond it CoreNLP is asked each time. */
    private static final int MOST_WORDS = 20_000;

    private static final int SHORTEST_WORD = 2;

    private final SentenceSplitter splitter;
    private final ConcurrentMap<String, Boolean> endsSentences = new ConcurrentHashMap<>();

    SureStops(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    /** Where the pieces of a text begin of which each is one sentence or more, the first at 0. */
    List<Integer> pieceStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int stop = text.indexOf(". "); stop >= 0; stop = text.indexOf(". ", stop + 1)) {
            if (beginsWithWord(text, stop + 2) && endsWithOrdinaryWord(text, stop)) {
                starts.add(stop + 2);
            }
        }
        return starts;
    }

    /** A capital; but the "B." of "It rang. B. Smith answered" is an initial. */
    private static boolean beginsWithWord(String text, int position) {
        return position + 1 < text.length()
                && text.charAt(position) >= 'A'
                && text.charAt(position) <= 'Z'
                && text.charAt(position + 1) != '.';
    }

    private boolean endsWithOrdinaryWord(String text, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) >= 'a' && text.charAt(start - 1) <= 'z') {
            start--;
        }
        boolean wholeWord = end - start >= SHORTEST_WORD && start > 0 && text.charAt(start - 1) == ' ';
        return wholeWord && isOrdinary(text.substring(start, end));
    }

    private boolean isOrdinary(String word) {
        Boolean known = endsSentences.get(word);
        if (known != null) {
            return known;
        }
        boolean ordinary = splitter.endsSentences(word);
        if (endsSentences.size() < MOST_WORDS) {
            endsSentences.put(word, ordinary);
        }
        return ordinary;
    }
}
