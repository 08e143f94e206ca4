package org.redress.extraction.dates;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.redress.language.Sentence;

/** Reduces words about an event to what they share: "the hearing", "was heard" and "hear" are all the same. */
final class EventWords {

    /** Nouns whose verb CoreNLP does not know. */
    private static final Map<String, String> VERBS_BY_NOUN = Map.ofEntries(
            Map.entry("complaint", "complain"),
            Map.entry("decision", "decide"),
            Map.entry("refusal", "refuse"),
            Map.entry("application", "apply"),
            Map.entry("assessment", "assess"),
            Map.entry("reassessment", "reassess"),
            Map.entry("referral", "refer"),
            Map.entry("death", "die"),
            Map.entry("birth", "bear"),
            Map.entry("removal", "remove"),
            Map.entry("admission", "admit"),
            Map.entry("arrival", "arrive"),
            Map.entry("payment", "pay"),
            Map.entry("eviction", "evict"),
            Map.entry("inspection", "inspect"),
            Map.entry("operation", "operate"),
            Map.entry("response", "respond"),
            Map.entry("departure", "leave"),
            Map.entry("letter", "write"),
            Map.entry("telephone", "call"),
            Map.entry("phone", "call"),
            Map.entry("ring", "call"));

    /** Words that tell one event from another no better than "it". */
    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "his",
            "her",
            "their",
            "its",
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "be",
            "have",
            "do",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "council",
            "authority",
            "provider",
            "trust",
            "first",
            "second",
            "next",
            "last",
            "new",
            "make",
            "take",
            "get",
            "go",
            "had",
            "has",
            "was",
            "were",
            "of",
            "in",
            "at",
            "on",
            "for",
            "with",
            "by",
            "from",
            "late",
            "early",
            "when",
            "own",
            "one");

    /** Says of several days of one sentence that the last is meant: "the second flood". No word of an event is this. */
    static final String LATTER = "(latter)";

    private static final Set<String> LATTERS = Set.of("second", "latter", "last");

    /** Words after which something else is told. */
    private static final Set<String> ENDS =
            Set.of("and", "but", "or", "to", "that", "which", "who", "because", "so", "when");

    private static final int MOST_WORDS = 7;

    private EventWords() {}

    /** The words of the event named from {@code start} on: of "the hearing, he wrote" the hearing. */
    static Set<String> from(Sentence sentence, int start) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = start; i < start + MOST_WORDS && sentence.isWord(i) && !sentence.isAny(i, ENDS); i++) {
            if (sentence.isAny(i, LATTERS)) {
                words.add(LATTER);
            }
            String word = at(sentence, i);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** What the word at {@code index} shares with others about the same event; empty if it says nothing of one. */
    static String at(Sentence sentence, int index) {
        String verb = sentence.verb(index);
        String word = VERBS_BY_NOUN.getOrDefault(verb, verb);
        boolean tells = sentence.isWord(index)
                && word.length() > 1
                && !EMPTY.contains(word)
                && !sentence.isKind(index, "MONTH")
                && !sentence.isKind(index, "PERIOD");
        return tells ? word : "";
    }
}
