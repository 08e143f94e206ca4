package org.redress.extraction.remedies;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RemedyKind;

/**
 * Knows deadlines that are part of what staff are told or of what a procedure is to say, and none of the remedy itself:
 * "remind staff to answer complaints within 20 working days".
 */
final class ContentDeadlines {

    private static final Set<RemedyKind> HOLDING_RULES =
            Set.of(RemedyKind.REMINDER, RemedyKind.TRAINING, RemedyKind.POLICY);

    private ContentDeadlines() {}

    /**
     * The deadlines of a sentence without those.
     *
     * @param inherited what the lead-in of its list says; without it, and without a settled deadline before, a period counts
     *     as the remedy's own
     */
    static List<DeadlinePhrase> leaveOut(
            List<DeadlinePhrase> phrases, List<Instruction> instructions, @Nullable Deadline inherited) {
        if (phrases.isEmpty()) {
            return phrases;
        }
        boolean told = inherited != null || phrases.get(0).settled();
        return phrases.stream()
                .filter(phrase -> phrase.settled()
                        || !(told || phrase.deadline().hangsOnEvent())
                        || !isContent(phrase, instructions))
                .toList();
    }

    private static boolean isContent(DeadlinePhrase phrase, List<Instruction> instructions) {
        return instructions.stream()
                .filter(instruction ->
                        instruction.firstWord() < phrase.firstWord() && phrase.endWord() <= instruction.endWord())
                .anyMatch(instruction -> HOLDING_RULES.contains(instruction.kind())
                        && InstructionFinder.holdsInnerVerb(instruction, phrase.firstWord()));
    }
}
