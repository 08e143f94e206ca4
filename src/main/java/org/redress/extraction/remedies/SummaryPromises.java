package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyStatus;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;

/**
 * Checks what the summary promises against the remedies: a summary that says "agreed to pay £500" where the section on the
 * remedy says £600 contradicts it.
 */
final class SummaryPromises {

    /** "Mr X says the Council should pay him £900". */
    private static final Pattern SOMEBODY_SAYS = Pattern.compile(
            "(?i)\\b(?:says?|said|wants?|wanted|asked|like|complain\\w*|believes?|feels?|felt|claims?|claimed|argues?)\\b");

    private static final Setting TOLD_IN_SUMMARY = new Setting(false, true, false, RemedyStatus.AGREED, null);

    private final InstructionFinder instructionFinder;

    SummaryPromises(InstructionFinder instructionFinder) {
        this.instructionFinder = instructionFinder;
    }

    /**
     * The doubts about one decision.
     *
     * @param section where the remedies were read
     */
    List<Issue> check(List<TokenisedPassage> summary, RemedySection section, List<Remedy> remedies) {
        List<Promise> promises = promises(summary);
        if (promises.isEmpty()) {
            return List.of();
        }
        return remedies.isEmpty()
                ? List.of(withoutRemedy(promises.get(0)))
                : withOtherSums(promises, section, new KnownSums(remedies));
    }

    private List<Promise> promises(List<TokenisedPassage> summary) {
        List<Promise> promises = new ArrayList<>();
        for (TokenisedPassage passage : summary) {
            for (Sentence sentence : passage.sentences()) {
                for (Instruction instruction : instructionFinder.find(sentence, TOLD_IN_SUMMARY)) {
                    if (isPromise(instruction)) {
                        promises.add(new Promise(passage, instruction));
                    }
                }
            }
        }
        return promises;
    }

    private static boolean isPromise(Instruction instruction) {
        return instruction.status() != RemedyStatus.ALREADY_DONE
                && !NotARemedy.is(instruction)
                && !isReported(instruction);
    }

    private static boolean isReported(Instruction instruction) {
        return SOMEBODY_SAYS
                .matcher(instruction.sentence().text(0, instruction.firstWord()))
                .find();
    }

    private static Issue withoutRemedy(Promise promise) {
        return promise.issue(IssueCode.NO_REMEDY_SECTION, "no section states what the summary promises");
    }

    private static List<Issue> withOtherSums(List<Promise> promises, RemedySection section, KnownSums known) {
        List<Issue> issues = new ArrayList<>();
        for (Promise promise : promises) {
            BigDecimal sum = otherSum(promise, section, known);
            if (sum != null) {
                String detail = "the summary promises " + Pounds.print(sum) + ", the remedies do not";
                issues.add(promise.issue(IssueCode.SUMMARY_MISMATCH, detail));
            }
        }
        return issues;
    }

    /** The first sum of a promise that the section does not print, or null. */
    private static @Nullable BigDecimal otherSum(Promise promise, RemedySection section, KnownSums known) {
        for (Sum sum : promise.sums()) {
            if (!known.contains(sum.amount()) && !isPrinted(sum.amount(), section)) {
                return sum.amount();
            }
        }
        return null;
    }

    private static boolean isPrinted(BigDecimal sum, RemedySection section) {
        for (TokenisedPassage passage : section.passages()) {
            for (Sentence sentence : passage.sentences()) {
                if (SumReader.find(sentence.words(), 0, sentence.size()).stream()
                        .anyMatch(printed -> printed.amount().compareTo(sum) == 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Something the summary says is to be done. */
    private record Promise(TokenisedPassage passage, Instruction instruction) {

        List<Sum> sums() {
            return instruction.kind().isMoney()
                    ? SumReader.find(instruction.sentence().words(), instruction.firstWord(), instruction.endWord())
                    : List.of();
        }

        Issue issue(IssueCode code, String detail) {
            Sentence sentence = instruction.sentence();
            int start = sentence.words().get(instruction.firstWord()).start();
            int end = sentence.words().get(instruction.endOfAction() - 1).end();
            return new Issue(code, detail, passage.evidence(start, end).span());
        }
    }
}
