package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            "(?i).*\\b(?:says?|said|wants?|wanted|asked|like|complain\\w*|believes?|feels?|felt|claims?|claimed|argues?)\\b.*");

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
        Stream<Issue> issues = remedies.isEmpty()
                ? promises(summary).limit(1).map(SummaryPromises::withoutRemedy)
                : withOtherSums(summary, section, remedies);
        return issues.toList();
    }

    private Stream<Promise> promises(List<TokenisedPassage> summary) {
        return summary.stream()
                .flatMap(passage -> passage.sentences().stream()
                        .flatMap(sentence -> instructionFinder.find(sentence, TOLD_IN_SUMMARY).stream())
                        .filter(instruction -> instruction.status() != RemedyStatus.ALREADY_DONE)
                        .filter(instruction -> !NotARemedy.is(instruction) && !isReported(instruction))
                        .map(instruction -> new Promise(passage, instruction)));
    }

    private static boolean isReported(Instruction instruction) {
        return SOMEBODY_SAYS
                .matcher(instruction.sentence().text(0, instruction.firstWord()))
                .matches();
    }

    private static Issue withoutRemedy(Promise promise) {
        return promise.issue(IssueCode.NO_REMEDY_SECTION, "no section states what the summary promises");
    }

    private Stream<Issue> withOtherSums(List<TokenisedPassage> summary, RemedySection section, List<Remedy> remedies) {
        KnownSums known = new KnownSums(remedies);
        return promises(summary)
                .flatMap(promise -> promise.sums()
                        .filter(sum -> !known.contains(sum) && !isPrinted(sum, section))
                        .limit(1)
                        .map(sum -> promise.issue(
                                IssueCode.SUMMARY_MISMATCH,
                                "the summary promises " + Pounds.print(sum) + ", the remedies do not")));
    }

    private static boolean isPrinted(BigDecimal sum, RemedySection section) {
        return section.passages().stream()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(SummaryPromises::sums)
                .anyMatch(sum::equals);
    }

    private static Stream<BigDecimal> sums(Sentence sentence) {
        return SumReader.find(sentence.words(), 0, sentence.size()).stream().map(Sum::amount);
    }

    /** Something the summary says is to be done. */
    private record Promise(TokenisedPassage passage, Instruction instruction) {

        Stream<BigDecimal> sums() {
            return instruction.kind().isMoney()
                    ? SumReader.find(instruction.sentence().words(), instruction.firstWord(), instruction.endWord())
                            .stream()
                            .map(Sum::amount)
                    : Stream.empty();
        }

        Issue issue(IssueCode code, String detail) {
            Sentence sentence = instruction.sentence();
            int start = sentence.words().get(instruction.firstWord()).start();
            int end = sentence.words().get(instruction.endOfAction() - 1).end();
            return new Issue(code, detail, passage.evidence(start, end).span());
        }
    }
}
