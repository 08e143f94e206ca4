package org.redress.extraction.remedies;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RemedyStatus;
import org.redress.decision.Section;
import org.redress.extraction.text.TokenisedPassage;

/**
 * The passages that state the remedies: the section on the agreed action or, where a decision settles the complaint
 * early and has none, the assessment.
 *
 * @param storied whether the passages also tell the story of the case
 * @param status what an instruction has reached unless it says otherwise
 */
record RemedySection(List<TokenisedPassage> passages, boolean storied, RemedyStatus status) {

    static RemedySection of(List<TokenisedPassage> all) {
        List<TokenisedPassage> agreed = select(all, passage -> passage.passage().section() == Section.AGREED_ACTION);
        if (agreed.isEmpty()) {
            List<TokenisedPassage> assessment =
                    select(all, passage -> isAssessment(passage.passage().heading()));
            return new RemedySection(assessment, true, RemedyStatus.AGREED);
        }
        String heading = lower(agreed.get(0).passage().heading());
        boolean recommended = heading.contains("recommend") && agreed.stream().noneMatch(RemedySection::saysAgreed);
        return new RemedySection(agreed, false, recommended ? RemedyStatus.RECOMMENDED : RemedyStatus.AGREED);
    }

    private static boolean saysAgreed(TokenisedPassage passage) {
        return passage.text().contains("has agreed to") || passage.text().contains("have agreed to");
    }

    private static boolean isAssessment(@Nullable String heading) {
        return lower(heading).contains("assessment");
    }

    private static String lower(@Nullable String heading) {
        return heading == null ? "" : heading.toLowerCase(Locale.ROOT);
    }

    private static List<TokenisedPassage> select(List<TokenisedPassage> all, Predicate<TokenisedPassage> condition) {
        return all.stream().filter(condition).toList();
    }
}
