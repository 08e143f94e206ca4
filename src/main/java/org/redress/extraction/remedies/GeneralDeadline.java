package org.redress.extraction.remedies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Reads sentences that set a deadline for what stands above them: "It should do these things within four weeks". */
final class GeneralDeadline {

    private static final Pattern SETS_ONE = Pattern.compile(
            "(?i).*\\b(?:complete|take|do|carry out|implement|comply with|finish|fulfil|action|undertake|pay|make) "
                    + "(?:(?:all |both |of ){0,3}(?:above|these|this|those|that|so|it|both|all)"
                    + "|(?:(?:all|both|of|the|these|this|those|above|agreed|recommended) ){1,4}(?:remed\\w+|actions?|steps?|recommendations?|points?)"
                    + "|(?:actions|steps|points|items|parts)(?= [(a-z]))"
                    + "\\b(?! (?:an?|mr|mrs|ms|miss|mx)\\b).*"
                    + "|.*\\b(?:these|this|above|actions?|steps|remed(?:y|ies)|both|all|everything)\\b.{0,60}"
                    + " (?:(?:should|must|will|is to|are to) (?:all |both )?(?:be (?:done|completed|taken|carried|implemented|made)"
                    + "|happen|take place)|(?:is|are) (?:due|to be (?:done|completed)))\\b.*");

    /** A longer sentence says more than by when. */
    private static final int MOST_CHARS = 220;

    private static final Pattern LETTER = Pattern.compile("[a-z]");

    /** "Within the same period the Council will". */
    private static final Pattern SAME_AS_BEFORE = Pattern.compile(
            "(?i).*\\b(?:within|by|in) (?:the|that) same (?:period|time|timescale|timeframe|deadline|date)\\b.*");

    private GeneralDeadline() {}

    /** Whether the sentence takes over the deadline set before it. */
    static boolean isSameAsBefore(Sentence sentence) {
        return SAME_AS_BEFORE.matcher(sentence.text()).matches();
    }

    static boolean isSetBy(Sentence sentence, List<DeadlinePhrase> deadlines) {
        return !deadlines.isEmpty()
                && sentence.text().length() < MOST_CHARS
                && SETS_ONE.matcher(sentence.text()).matches();
    }

    /** Sets the deadlines: of "actions (a) and (b) within one month and action (c) within three" each for its letters. */
    static void set(Sentence sentence, List<DeadlinePhrase> deadlines, List<Draft> drafts) {
        int from = 0;
        for (DeadlinePhrase phrase : deadlines) {
            List<Integer> places = placesOfLetters(sentence, from, phrase.firstWord());
            drafts.forEach(draft -> draft.setDeadlineIfMissing(phrase.deadline(), places));
            from = phrase.endWord();
        }
    }

    private static List<Integer> placesOfLetters(Sentence sentence, int from, int end) {
        List<Integer> places = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (sentence.matches(i, LETTER) && sentence.is(i - 1, "(") && sentence.is(i + 1, ")")) {
                places.add(sentence.lower(i).charAt(0) - 'a' + 1);
            }
        }
        return places;
    }
}
