package org.redress.report.figures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.decision.Decision;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;

/** Gathers what was in doubt. */
final class IssueTally {

    private static final Comparator<IssueCount> MOST_FIRST =
            Comparator.comparingInt(IssueCount::issues).reversed().thenComparing(IssueCount::code);

    private final Map<IssueCode, Integer> issues = new EnumMap<>(IssueCode.class);
    private final Map<IssueCode, Integer> decisions = new EnumMap<>(IssueCode.class);
    private int decisionsInDoubt;

    void add(Decision decision) {
        Set<IssueCode> found = EnumSet.noneOf(IssueCode.class);
        for (Issue issue : decision.issues()) {
            issues.merge(issue.code(), 1, Integer::sum);
            found.add(issue.code());
        }
        found.forEach(code -> decisions.merge(code, 1, Integer::sum));
        decisionsInDoubt += found.isEmpty() ? 0 : 1;
    }

    int decisionsInDoubt() {
        return decisionsInDoubt;
    }

    /** The most frequent first. */
    List<IssueCount> counts() {
        return issues.entrySet().stream()
                .map(entry ->
                        new IssueCount(entry.getKey(), entry.getValue(), decisions.getOrDefault(entry.getKey(), 0)))
                .sorted(MOST_FIRST)
                .toList();
    }
}
