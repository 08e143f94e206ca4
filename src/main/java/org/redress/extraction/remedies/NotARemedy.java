package org.redress.extraction.remedies;

import java.util.regex.Pattern;
import org.redress.decision.RemedyKind;
import org.redress.search.KeyedPattern;
import org.redress.search.SearchableText;

/** Knows what an organisation is told to do that puts nothing right: reporting to the Ombudsman and following advice. */
final class NotARemedy {

    /** "provide us with evidence it has complied with the above actions". */
    private static final KeyedPattern EVIDENCE =
            new KeyedPattern("(?i)(?:evidence|complied|compliance|proof)\\b", "evidence|complied|compliance|proof");

    private static final KeyedPattern FOR_US =
            new KeyedPattern("(?i)(?:us|me|the ombudsm[ae]n|complied)\\b", "us|me|the ombudsm|complied");

    private static final KeyedPattern PROOF = new KeyedPattern(
            "(?i)(?:evidence|proof)\\b.*\\b(?:compliance|complied|carried out|done|completed|taken)\\b",
            "evidence|proof");

    /** "send us", "write to us", "explain to the Ombudsman". */
    private static final Pattern TO_US =
            Pattern.compile("(?i)(?:\\S+ ){1,3}(?:to )?(?:us|me|the ombudsm[ae]n(?![’']))\\b");

    /** "It should take account of our guidance on making an effective apology". */
    private static final KeyedPattern OUR_ADVICE = new KeyedPattern(
            "(?i)(?:our|the ombudsm[ae]n[’']s) (?:\\S+ )?(?:guidance|advice|principles|guide)\\b", "our |the ombudsm");

    /** "consider this guidance in making the apology". */
    private static final KeyedPattern ADVICE_ON_APOLOGY = new KeyedPattern(
            "(?i)(?:this|that|the) guidance\\b.*\\bapolog", "this guidance|that guidance|the guidance");

    /** The duty to consider a report and reply: Local Government Act 1974, section 31(2). */
    private static final KeyedPattern STATUTORY_DUTY =
            new KeyedPattern("(?i)(?:consider (?:this|the) report|full council)\\b", "consider th|full council");

    /** "Our guidance says an apology should explain what went wrong". */
    private static final KeyedPattern ADVICE_SAYS = new KeyedPattern(
            "(?i)(?:guidance|guide|principles|advice|code|arrangements|polic(?:y|ies)|procedures?|constitution|protocol)\\b.{0,60}"
                    + "\\b(?:says?|said|states?|suggests?|sets out|explains?|advises?|recommends?)\\b",
            "guid|principles|advice|code|arrangements|polic|procedure|constitution|protocol");

    /** "agreed to improve on that". */
    private static final Pattern IMPROVES_OFFER =
            Pattern.compile("(?i)improve\\w* (?:up)?on (?:that|this|it|its|the)\\b");

    /** "The enforcement agents will return to the Council the fees they kept." */
    private static final Pattern TO_THE_ORGANISATION = Pattern.compile(
            "(?i)(?:return|repay|refund|pay|reimburse)\\w* (?:back )?(?:to )?the (?:council|trust|school|care provider|authority)\\b(?![’'])");

    private NotARemedy() {}

    static boolean is(Instruction instruction) {
        SearchableText clause = new SearchableText(instruction.text());
        boolean advice =
                instruction.kind() != RemedyKind.APOLOGY && (OUR_ADVICE.isIn(clause) || ADVICE_ON_APOLOGY.isIn(clause));
        return advice
                || begins(clause, IMPROVES_OFFER)
                || begins(clause, TO_THE_ORGANISATION)
                || begins(clause, TO_US)
                || (EVIDENCE.isIn(clause) && FOR_US.isIn(clause))
                || PROOF.isIn(clause)
                || isToldAsAdvice(instruction)
                || STATUTORY_DUTY.isIn(new SearchableText(instruction.sentence().text()));
    }

    private static boolean begins(SearchableText clause, Pattern pattern) {
        return pattern.matcher(clause.text()).lookingAt();
    }

    private static boolean isToldAsAdvice(Instruction instruction) {
        return ADVICE_SAYS.isIn(new SearchableText(instruction.sentence().text(0, instruction.firstWord())));
    }
}
