package org.redress.extraction.dates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.language.NumberWords;
import org.redress.language.Phrase;
import org.redress.language.Word;

/** Reads how many days a relative mention counts, where its words allow to count them. */
final class RelativeReader {

    private static final Map<String, Integer> DAYS_BY_PERIOD =
            Map.of("day", 1, "days", 1, "week", 7, "weeks", 7, "fortnight", 14, "fortnights", 14);
    private static final Set<String> BACKWARDS = Set.of("before", "earlier", "previously", "previous");
    private static final Set<String> NEEDS_EVENT = Set.of("after", "before");
    private static final Set<String> VAGUE = Set.of("than", "over", "nearly", "almost", "about", "around", "least");

    /** Days from the event that was mentioned last, or null where the words do not say exactly. */
    @Nullable
    Integer days(Phrase phrase) {
        return phrase.rule().equals("counted") ? countedDays(phrase) : namedDays(phrase);
    }

    /** "three days later", but not "three days after the meeting", which counts from an event of its own. */
    private static @Nullable Integer countedDays(Phrase phrase) {
        String direction = lower(phrase.word("direction"));
        Integer count = NumberWords.parse(phrase.group("count"));
        Integer daysOfPeriod = DAYS_BY_PERIOD.get(lower(phrase.word("period")));
        if (count == null || daysOfPeriod == null || direction.equals("ago") || isVague(phrase)) {
            return null;
        }
        if (phrase.word("working") != null || (NEEDS_EVENT.contains(direction) && namesEvent(phrase))) {
            return null;
        }
        return BACKWARDS.contains(direction) ? -count * daysOfPeriod : count * daysOfPeriod;
    }

    /** "the next day"; a named week, month or year is not one day. */
    private static @Nullable Integer namedDays(Phrase phrase) {
        String relation = lower(phrase.word("relation"));
        if (!lower(phrase.word("period")).equals("day")
                || (NEEDS_EVENT.contains(relation) && namesEvent(phrase))
                || (relation.equals("same") && isFollowedBy(phrase, "as"))) {
            return null;
        }
        if (BACKWARDS.contains(relation)) {
            return -1;
        }
        return relation.equals("same") || relation.equals("that") ? 0 : 1;
    }

    /** Whether "after" or "before" is followed by what it counts from; "after this" and "after that" are not. */
    static boolean namesEvent(Phrase phrase) {
        List<Word> words = phrase.sentence().words();
        int next = phrase.endWord();
        if (next >= words.size() || isPause(words.get(next))) {
            return false;
        }
        return !words.get(next).is("this") && !words.get(next).is("that");
    }

    private static boolean isPause(Word word) {
        return !Character.isLetterOrDigit(word.text().charAt(0)) || word.is("and") || word.is("but") || word.is("or");
    }

    private static boolean isFollowedBy(Phrase phrase, String text) {
        List<Word> words = phrase.sentence().words();
        return phrase.endWord() < words.size() && words.get(phrase.endWord()).is(text);
    }

    private static boolean isVague(Phrase phrase) {
        return phrase.firstWord() > 0
                && VAGUE.contains(lower(
                        phrase.sentence().words().get(phrase.firstWord() - 1).text()));
    }

    private static String lower(@Nullable String text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }
}
