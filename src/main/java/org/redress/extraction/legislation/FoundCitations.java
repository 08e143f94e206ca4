package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.decision.Citation;
import org.redress.decision.Evidence;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.RuleName;
import org.redress.reference.Law;
import org.redress.reference.Legislation;

/** The citations of one decision found so far, and the doubts about them. */
final class FoundCitations {

    private static final int MOST_YEARS = 5;

    private final Legislation legislation;
    private final List<Citation> citations = new ArrayList<>();
    private final List<List<RuleName>> rules = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> unknownTitles = new HashSet<>();

    FoundCitations(Legislation legislation) {
        this.legislation = legislation;
    }

    void add(Citation citation, List<RuleName> found) {
        citations.add(citation);
        rules.add(found);
    }

    /** Notes, once for a title, that no table has it: "Children Act 1998", where there are those of 1989 and 2004. */
    void reportUnknown(Law law, Evidence evidence) {
        if (unknownTitles.add(law.title())) {
            String detail = "no table has '" + law.title() + "'" + otherYears(law);
            issues.add(new Issue(IssueCode.UNKNOWN_LEGISLATION, detail, evidence.span()));
        }
    }

    /** Notes that no law named in the decision explains a bare provision or "the Act". */
    void reportUnresolved(Evidence evidence) {
        issues.add(new Issue(
                IssueCode.UNRESOLVED_PROVISION, "no law is named for '" + evidence.text() + "'", evidence.span()));
    }

    private String otherYears(Law law) {
        List<Integer> years = law.year() == null ? List.of() : legislation.yearsOf(law.name());
        if (years.isEmpty() || years.size() > MOST_YEARS) {
            return "";
        }
        String known = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return years.size() == 1 ? ", only that of " + known : ", only those of " + known;
    }

    Extracted<Citation> toExtracted() {
        return new Extracted<>(citations, rules, issues);
    }
}
