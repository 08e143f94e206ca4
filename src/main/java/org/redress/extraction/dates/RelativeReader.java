package org.redress.extraction.dates;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.language.NumberWords;
import org.redress.language.Phrase;
import org.redress.language.Sentence;

/** Reads how many days a relative mention counts, where its words allow to count them. */
final class RelativeReader {

    private static final Map<String, Integer> DAYS_BY_PERIOD =
            Map.of("day", 1, "days", 1, "week", 7, "weeks", 7, "fortnight", 14, "fortnights", 14);
    private static final Set<String> BACKWARDS = Set.of("before", "earlier", "previously", "previous", "beforehand");
    private static final Set<String> TAKES_EVENT = Set.of("after", "before");
    private static final Set<String> VAGUE = Set.of("than", "over", "nearly", "almost", "about", "around", "least");
    private static final Set<String> NO_EVENT =
            Set.of("this", "that", "and", "but", "or", "to", "with", "by", "on", "at", "in", "from");

    /** Days from the event that the mention counts from, or null where the words do not say exactly. */
    @Nullable
    Integer days(Phrase phrase) {
        return phrase.rule().equals("counted") ? countedDays(phrase) : namedDays(phrase);
    }

    /** The words that name what it counts from: of "three days after the meeting" the meeting; empty if none do. */
    Set<String> event(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        if (lower(phrase.word("relation")).equals("same") && sentence.is(phrase.endWord(), "as")) {
            return EventWords.from(sentence, phrase.endWord() + 1);
        }
        String direction = lower(phrase.word(phrase.rule().equals("counted") ? "direction" : "relation"));
        return TAKES_EVENT.contains(direction) && namesEvent(phrase)
                ? EventWords.from(sentence, phrase.endWord())
                : Set.of();
    }

    /** "three days later", "three days after the meeting". */
    private static @Nullable Integer countedDays(Phrase phrase) {
        String direction = lower(phrase.word("direction"));
        Integer count = NumberWords.parse(phrase.group("count"));
        Integer daysOfPeriod = DAYS_BY_PERIOD.get(lower(phrase.word("period")));
        boolean exact = phrase.word("working") == null
                && !direction.equals("ago")
                && !phrase.sentence().isAny(phrase.firstWord() - 1, VAGUE);
        if (count == null || daysOfPeriod == null || !exact) {
            return null;
        }
        return BACKWARDS.contains(direction) ? -count * daysOfPeriod : count * daysOfPeriod;
    }

    /** "the next day"; a named week, month or year is not one day. */
    private static @Nullable Integer namedDays(Phrase phrase) {
        String relation = lower(phrase.word("relation"));
        if (!lower(phrase.word("period")).equals("day")) {
            return null;
        }
        if (BACKWARDS.contains(relation)) {
            return -1;
        }
        return relation.equals("same") || relation.equals("that") ? 0 : 1;
    }

    /** Whether "after" or "before" is followed by what it counts from; "after this" and "after that" are not. */
    private static boolean namesEvent(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.isWord(phrase.endWord()) && !sentence.isAny(phrase.endWord(), NO_EVENT);
    }

    private static String lower(@Nullable String text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }
}
