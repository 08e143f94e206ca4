package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Remedy;
import org.redress.decision.RemedyKind;

/** Doubts about the sums that are still to be paid: who gets them, how many people, how often. */
final class SumDoubts {

    private SumDoubts() {}

    static List<Issue> in(List<Remedy> remedies) {
        List<Issue> issues = new ArrayList<>();
        for (Remedy remedy : remedies) {
            BigDecimal amount = remedy.amount();
            if (amount != null && remedy.promisesMoney()) {
                check(remedy, Pounds.print(amount), issues);
            }
        }
        return issues;
    }

    private static void check(Remedy remedy, String pounds, List<Issue> issues) {
        if (remedy.recipients().isEmpty() && remedy.kind() != RemedyKind.WAIVER) {
            issues.add(issue(IssueCode.UNKNOWN_RECIPIENT, "nobody is named who gets " + pounds, remedy));
        }
        if (!remedy.counted()) {
            issues.add(issue(IssueCode.UNCOUNTED_SUM, uncounted(remedy, pounds), remedy));
        }
    }

    /** "£150 each" of one person or of "her children", "£50 a week until the Council finds a flat". */
    private static String uncounted(Remedy remedy, String pounds) {
        if (!remedy.each()) {
            return "it is not said how often " + pounds + " is paid";
        }
        return remedy.recipients().size() == 1
                ? pounds + " is for each, but nobody is named besides "
                        + remedy.recipients().get(0)
                : "it is not said how many people get " + pounds;
    }

    private static Issue issue(IssueCode code, String detail, Remedy remedy) {
        return new Issue(code, detail, remedy.action().span());
    }
}
