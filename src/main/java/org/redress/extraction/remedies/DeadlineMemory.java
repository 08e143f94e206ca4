package org.redress.extraction.remedies;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.language.Sentence;

/** Remembers which deadlines a section has set, for the sentences that set none. */
final class DeadlineMemory {

    /** "Within the same period", "in the same 28 days", "by the same date". */
    private static final Pattern SAME_AS_BEFORE = Pattern.compile(
            "(?i)\\b(?:within|by|in) (?:the|that) same (?:\\S+ )?(?:period|time|timescale|timeframe|deadline|date|days|weeks|months?)\\b");

    /** "We recommend it takes the following action within one month of this report." */
    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "(?i)\\b(?:(?:the following|these|further) (?:\\S+ )?(?:actions?|steps|things|recommendations)|do the following)\\b");

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
                && (inherited == null || !phrases.get(0).deadline().hangsOnEvent())) {
            general = phrases.get(0).deadline();
        } else if (isSameAsBefore(sentence)) {
            general = last;
        }
        last = general == null ? last : general;
        return new SentenceDeadlines(phrases, general);
    }

    private static boolean isSameAsBefore(Sentence sentence) {
        return Clause.whole(sentence).says("same")
                && SAME_AS_BEFORE.matcher(sentence.text()).find();
    }

    void remember(Deadline deadline) {
        last = deadline;
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
