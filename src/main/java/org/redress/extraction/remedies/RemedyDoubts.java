package org.redress.extraction.remedies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Issue;
import org.redress.decision.Remedy;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;

/** What is doubtful about the remedies of one decision, noted while its section is read. */
final class RemedyDoubts {

    private final PastDeadlines pastDeadlines;
    private final UnexplainedSums unexplainedSums = new UnexplainedSums();

    RemedyDoubts(DeadlineReader deadlineReader, @Nullable LocalDate decisionDate) {
        this.pastDeadlines = new PastDeadlines(deadlineReader, decisionDate);
    }

    /**
     * Notes what a sentence leaves doubtful.
     *
     * @param instructions the remedies it states
     * @param onlyRemedies whether it stands among remedies, so that a sum of which none was made needs explaining
     */
    void note(TokenisedPassage passage, Sentence sentence, List<Instruction> instructions, boolean onlyRemedies) {
        pastDeadlines.check(passage, sentence, instructions);
        if (onlyRemedies) {
            unexplainedSums.note(passage, sentence);
        }
    }

    List<Issue> about(List<Remedy> remedies) {
        List<Issue> issues = new ArrayList<>(pastDeadlines.issues());
        issues.addAll(SumDoubts.in(remedies));
        issues.addAll(unexplainedSums.unlessIn(remedies));
        return issues;
    }
}
