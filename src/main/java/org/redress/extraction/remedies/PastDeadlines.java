package org.redress.extraction.remedies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.RemedyStatus;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;

/**
 * Notes remedies whose printed deadline was over when the decision was made, as where the year is misprinted: "By 31 March
 * 2023 the Council will pay", decided in June 2024.
 */
final class PastDeadlines {

    /** After one of these a date belongs to the story: "refund what she had paid by 3 May 2023". */
    private static final Set<String> STORY = Set.of(
            "it", "she", "he", "they", "which", "that", "who", "what", "had", "was", "were", "due", "since", "from",
            "until", "if", "when");

    private final DeadlineReader deadlineReader;
    private final @Nullable LocalDate decisionDate;
    private final List<Issue> issues = new ArrayList<>();

    PastDeadlines(DeadlineReader deadlineReader, @Nullable LocalDate decisionDate) {
        this.deadlineReader = deadlineReader;
        this.decisionDate = decisionDate;
    }

    List<Issue> issues() {
        return issues;
    }

    void check(TokenisedPassage passage, Sentence sentence, List<Instruction> instructions) {
        if (decisionDate == null || instructions.isEmpty()) {
            return;
        }
        for (DeadlinePhrase phrase : deadlineReader.readPast(sentence, decisionDate)) {
            if (isDeadlineOfAny(instructions, phrase)) {
                int start = sentence.words().get(phrase.firstWord()).start();
                int end = sentence.words().get(phrase.endWord() - 1).end();
                issues.add(new Issue(
                        IssueCode.DEADLINE_BEFORE_DECISION,
                        "'" + passage.text().substring(start, end) + "' was over on the decision date",
                        passage.evidence(start, end).span()));
            }
        }
    }

    private static boolean isDeadlineOfAny(List<Instruction> instructions, DeadlinePhrase phrase) {
        for (Instruction instruction : instructions) {
            if (isDeadlineOf(instruction, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeadlineOf(Instruction instruction, DeadlinePhrase phrase) {
        boolean leads = phrase.firstWord() == 0;
        boolean ends = phrase.firstWord() > instruction.firstWord()
                && phrase.endWord() >= instruction.endOfAction()
                && !new Clause(instruction.sentence(), instruction.firstWord(), phrase.firstWord()).saysAny(STORY);
        return instruction.status() != RemedyStatus.ALREADY_DONE && (leads || ends);
    }
}
