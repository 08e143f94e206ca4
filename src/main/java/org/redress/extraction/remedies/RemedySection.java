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
            "\\b(?:has|have)(?: now| also| since| already)? (?:agreed\\b|accepted (?:(?:my|our|these|all|the|this) (?:\\S+ )?recommendations?|that)\\b)");

    /** What the organisation agreed before the complaint, with the complainant say, is no remedy. */
    private static final Pattern AGREES_TO_ACT = Pattern.compile(
            "\\bhas(?: now| also| since)? agreed (?:to (?:put (?:things|matters|this|that) right|settle|remedy|take|carry|do|resolve|our|my|the following|pay|apologise|make)"
                    + "|with (?:my|our)|(?:my|our))\\b");

    private static final Pattern DUTY = Pattern.compile("\\b(?:must|should)\\b");

    private static final Pattern AGREEMENT = Pattern.compile(
            "(?i)\\b(?:agree[ds]?|offer(?:s|ed)?|accept(?:s|ed)? (?:our|my|the|this)|undertak\\w+|undertook|promise[ds]?"
                    + "|propos(?!ed (?:change|amendment|plan|placement|development|extension|work|use|scheme)s?\\b)\\w+"
                    + "|recommend\\w*|(?:this|my|our|final) decision)\\b");

    /**
     * @param outcome as printed; null if it is not
     */
    static RemedySection of(List<TokenisedPassage> all, @Nullable String outcome, OtherBody otherBody) {
        List<TokenisedPassage> agreed = select(all, passage -> passage.passage().section() == Section.AGREED_ACTION);
        if (agreed.isEmpty()) {
            List<TokenisedPassage> assessment = assessment(all);
            boolean doubtful = outcome != null && !outcome.equals(UPHELD);
            return new RemedySection(assessment, true, doubtful, RemedyStatus.AGREED);
        }
        String heading = lower(agreed.get(0).passage().heading());
        boolean recommended =
                heading.contains("recommend") && agreed.stream().noneMatch(passage -> saysAgreed(passage, otherBody));
        return new RemedySection(agreed, false, false, recommended ? RemedyStatus.RECOMMENDED : RemedyStatus.AGREED);
    }

    /** Whether what a passage says is to be done can be a remedy, and does not only tell the law. */
    boolean binds(TokenisedPassage passage, Instruction instruction) {
        String upToVerb = instruction.sentence().text(0, instruction.phrase().endWord());
        boolean duty = storied && DUTY.matcher(upToVerb).find();
        return (!doubtful && !duty) || AGREEMENT.matcher(passage.text()).find();
    }

    /** The assessment or, where nothing is headed so, the part of the findings in which the organisation is said to agree. */
    private static List<TokenisedPassage> assessment(List<TokenisedPassage> all) {
        List<TokenisedPassage> assessment =
                select(all, passage -> lower(passage.passage().heading()).contains("assessment"));
        if (!assessment.isEmpty()) {
            return assessment;
        }
        List<TokenisedPassage> findings =
                select(all, passage -> passage.passage().section() == Section.FINDINGS);
        for (int i = 0; i < findings.size(); i++) {
            if (AGREES_TO_ACT.matcher(findings.get(i).text()).find()) {
                String heading = lower(findings.get(i).passage().heading());
                return select(
                        findings.subList(i, findings.size()),
                        passage -> lower(passage.passage().heading()).equals(heading));
            }
        }
        return List.of();
    }

    private static boolean saysAgreed(TokenisedPassage passage, OtherBody otherBody) {
        return passage.sentences().stream()
                .anyMatch(sentence -> AGREED.matcher(sentence.text()).find() && !otherBody.isNamed(sentence.words()));
    }

    private static String lower(@Nullable String heading) {
        return heading == null ? "" : heading.toLowerCase(Locale.ROOT);
    }

    private static List<TokenisedPassage> select(List<TokenisedPassage> all, Predicate<TokenisedPassage> condition) {
        return all.stream().filter(condition).toList();
    }
}
