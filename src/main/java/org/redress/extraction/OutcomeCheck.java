package org.redress.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;
import org.redress.decision.RemedyStatus;
import org.redress.decision.Section;
import org.redress.decision.Span;
import org.redress.structure.Passage;
import org.redress.structure.Statement;

/**
 * Notes a printed outcome that the text contradicts: "Upheld" over a decision that ends "I found no fault", or "Not upheld"
 * over one whose remedy is agreed. Decisions with mixed findings, and complaints upheld because they had been put right,
 * are none.
 */
final class OutcomeCheck {

    private static final Pattern NO_FAULT = Pattern.compile(
            "(?i)\\b(?:no (?:evidence of )?fault|not at fault|without fault"
                    + "|not (?:find|found) (?:any )?(?:evidence of )?fault|not (?:been )?(?:uphold|upheld)|cannot uphold)\\b");

    private static final Pattern FAULT = Pattern.compile(
            "(?i)\\b(?:fault|faults|uphold|upheld|maladministration|injustice|remed\\w+|apolog\\w+|agreed)\\b");

    private static final Pattern UPHELD = Pattern.compile(
            "(?i)\\b(?:I|we) (?:(?:have|therefore|partly) )*(?:uphold|upheld|find fault|found fault)\\b");

    private OutcomeCheck() {}

    static List<Issue> check(Statement statement, List<Remedy> remedies) {
        String outcome = statement.heading().outcome();
        if (outcome == null) {
            return List.of();
        }
        List<Passage> end = statement.passages().stream()
                .filter(passage -> passage.section() == Section.FINAL_DECISION)
                .toList();
        Optional<Issue> issue = switch (outcome.toLowerCase(Locale.ROOT)) {
            case "upheld" -> !remedies.isEmpty() ? Optional.empty() : deniedFault(end, statement.summaryPassages());
            case "not upheld", "closed after initial enquiries" ->
                agreedRemedy(outcome, remedies).or(() -> foundFault(outcome, end));
            default -> Optional.empty();
        };
        return issue.stream().toList();
    }

    /** No fault by the final decision or, if that does not speak of fault, by the summary. */
    private static Optional<Issue> deniedFault(List<Passage> end, List<Passage> summary) {
        boolean silent =
                end.stream().noneMatch(passage -> FAULT.matcher(passage.text()).find());
        List<Passage> passages = silent ? summary : end;
        boolean found = passages.stream()
                .anyMatch(passage -> FAULT.matcher(
                                NO_FAULT.matcher(passage.text()).replaceAll(""))
                        .find());
        return found ? Optional.empty() : first(passages, NO_FAULT, "the outcome printed is Upheld");
    }

    private static Optional<Issue> agreedRemedy(String outcome, List<Remedy> remedies) {
        return remedies.stream()
                .filter(remedy -> remedy.status() != RemedyStatus.ALREADY_DONE)
                .filter(remedy -> remedy.kind().isMoney() || remedy.kind() == RemedyKind.APOLOGY)
                .findFirst()
                .map(remedy -> issue(
                        "the outcome printed is " + outcome, remedy.action().span()));
    }

    private static Optional<Issue> foundFault(String outcome, List<Passage> end) {
        boolean denied = end.stream()
                .anyMatch(passage -> NO_FAULT.matcher(passage.text()).find());
        return denied ? Optional.empty() : first(end, UPHELD, "the outcome printed is " + outcome);
    }

    private static Optional<Issue> first(List<Passage> passages, Pattern words, String detail) {
        return passages.stream()
                .flatMap(passage -> {
                    Matcher matcher = words.matcher(passage.text());
                    return matcher.find()
                            ? Stream.of(issue(
                                    detail,
                                    passage.evidence(matcher.start(), matcher.end())
                                            .span()))
                            : Stream.empty();
                })
                .findFirst();
    }

    private static Issue issue(String detail, Span span) {
        return new Issue(IssueCode.OUTCOME_CONTRADICTED, detail, span);
    }
}
