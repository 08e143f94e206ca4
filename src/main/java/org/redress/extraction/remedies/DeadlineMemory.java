package org.redress.extraction.remedies;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.language.Sentence;

/** Remembers which deadlines a section has set, for the sentences that set none. */
final class DeadlineMemory {

    /** "Within the same period", "in the same 28 days", "by that date", "in those 12 weeks", "by then". */
    private static final Pattern SAME_AS_BEFORE = Pattern.compile(
            "(?i)\\b(?:(?:within|by|in|over|during) (?:(?:the|that|those|these) same|that|those|the end of (?:that|those)) (?:\\S+ )?"
                    + "(?:period|time|timescale|timeframe|deadline|date|days|weeks|months?)|by then)\\b");

    /** "We recommend it takes the following action within one month of this report." */
    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "(?i)\\b(?:(?:the following|these|further) (?:\\S+ )?(?:actions?|steps|things|recommendations)|do the following"
                    + "|(?:actions?|steps|things|recommendations) (?:listed|set out|described|below|I (?:list|set out|describe)))\\b");

    private @Nullable Deadline last;
    private @Nullable Deadline standing;

    /**
     * What holds for a sentence.
     *
     * @param inherited what the lead-in of its list or the sentence before it says
     */
    SentenceDeadlines of(Sentence sentence, List<DeadlinePhrase> phrases, @Nullable Deadline inherited) {
        Deadline general = inherited == null ? standing : inherited;
        if (phrases.size() == 1
                && (inherited == null
                        || !phrases.get(0).deadline().hangsOnEvent()
                        || phrases.get(0).firstWord() == 0)) {
            general = phrases.get(0).deadline();
        }
        last = general == null ? last : general;
        return new SentenceDeadlines(phrases, general);
    }

    /** The deadlines of a sentence, or the one told before it that it means: "in that time it will". */
    List<DeadlinePhrase> withMeant(Sentence sentence, List<DeadlinePhrase> phrases) {
        if (!phrases.isEmpty() || last == null) {
            return phrases;
        }
        Matcher meant = SAME_AS_BEFORE.matcher(sentence.text());
        if (!meant.find()) {
            return phrases;
        }
        return List.of(
                new DeadlinePhrase(last, wordAt(sentence, meant.start()), wordAt(sentence, meant.end() - 1) + 1, true));
    }

    /** Index of the word that holds a char of the sentence. */
    private static int wordAt(Sentence sentence, int offset) {
        int word = 0;
        while (word + 1 < sentence.size() && sentence.words().get(word + 1).start() - sentence.start() <= offset) {
            word++;
        }
        return word;
    }

    void remember(Deadline deadline) {
        last = deadline;
    }

    /** Keeps what holds for everything below: "Unless I give another time it will do each of these within six weeks". */
    void stand(Deadline deadline) {
        standing = deadline;
    }

    /** Keeps what an announcement says of everything after it; whether the sentence is one. */
    boolean takesAnnouncement(Sentence sentence, SentenceDeadlines deadlines) {
        boolean announcement =
                deadlines.isPrinted() && ANNOUNCEMENT.matcher(sentence.text()).find();
        if (announcement) {
            standing = deadlines.general();
        }
        return announcement;
    }
}
