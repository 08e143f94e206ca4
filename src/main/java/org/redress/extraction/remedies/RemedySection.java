package org.redress.extraction.remedies;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RemedyStatus;
import org.redress.decision.Section;
import org.redress.extraction.text.TokenisedPassage;

/**
 * The passages that state the remedies: the section on the agreed action or, where a decision settles the complaint
 * early and has none, the assessment.
 *
 * @param storied whether the passages also tell the story of the case
 * @param doubtful whether the complaint was not upheld, so that what the organisation "will" do is a remedy only where it
 *     is said to be agreed
 * @param status what an instruction has reached unless it says otherwise
 */
record RemedySection(List<TokenisedPassage> passages, boolean storied, boolean doubtful, RemedyStatus status) {

    private static final String UPHELD = "Upheld";

    private static final Pattern AGREED = Pattern.compile(
            "\\b(?:has|have)(?: now| also| since| already)? (?:agreed\\b|accepted (?:my|our|these|all|the) (?:\\S+ )?recommendations)");

    private static final Pattern DUTY = Pattern.compile("\\b(?:must|should)\\b");

    private static final Pattern AGREEMENT = Pattern.compile(
            "(?i)\\b(?:agree[ds]?|offer(?:s|ed)?|accept(?:s|ed)? (?:our|my|the|this)|undertak\\w+|undertook|promise[ds]?"
                    + "|propos(?!ed (?:change|amendment|plan|placement|development|extension|work|use|scheme)s?\\b)\\w+"
                    + "|recommend\\w*|(?:this|my|our|final) decision)\\b");

    /**
     * @param outcome as printed; null if it is not
     */
    static RemedySection of(List<TokenisedPassage> all, @Nullable String outcome) {
        List<TokenisedPassage> agreed = select(all, passage -> passage.passage().section() == Section.AGREED_ACTION);
        if (agreed.isEmpty()) {
            List<TokenisedPassage> assessment =
                    select(all, passage -> isAssessment(passage.passage().heading()));
            boolean doubtful = outcome != null && !outcome.equals(UPHELD);
            return new RemedySection(assessment, true, doubtful, RemedyStatus.AGREED);
        }
        String heading = lower(agreed.get(0).passage().heading());
        boolean recommended = heading.contains("recommend") && agreed.stream().noneMatch(RemedySection::saysAgreed);
        return new RemedySection(agreed, false, false, recommended ? RemedyStatus.RECOMMENDED : RemedyStatus.AGREED);
    }

    /** Whether what a passage says is to be done can be a remedy, and does not only tell the law. */
    boolean binds(TokenisedPassage passage, Instruction instruction) {
        String upToVerb = instruction.sentence().text(0, instruction.phrase().endWord());
        boolean duty = storied && DUTY.matcher(upToVerb).find();
        return (!doubtful && !duty) || AGREEMENT.matcher(passage.text()).find();
    }

    private static boolean saysAgreed(TokenisedPassage passage) {
        return AGREED.matcher(passage.text()).find();
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
