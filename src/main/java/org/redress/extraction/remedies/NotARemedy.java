package org.redress.extraction.remedies;

import java.util.regex.Pattern;
import org.redress.decision.RemedyKind;

/** Knows what an organisation is told to do that puts nothing right: reporting to the Ombudsman and following advice. */
final class NotARemedy {

    /** "provide us with evidence it has complied with the above actions". */
    private static final Pattern EVIDENCE = Pattern.compile(
            "(?i)(?=.*\\b(?:evidence|complied|compliance|proof)\\b)(?=.*\\b(?:us|me|the ombudsm[ae]n|complied)\\b).*"
                    + "|.*\\b(?:evidence|proof)\\b.*\\b(?:compliance|complied|carried out|done|completed|taken)\\b.*");

    /** "send us", "write to us", "explain to the Ombudsman". */
    private static final Pattern TO_US =
            Pattern.compile("(?i)(?:\\S+ ){1,3}(?:to )?(?:us|me|the ombudsm[ae]n(?![’']))\\b.*");

    /** "It should take account of our guidance on making an effective apology", "consider this guidance in making it". */
    private static final Pattern OUR_ADVICE =
            Pattern.compile("(?i).*\\b(?:our|the ombudsm[ae]n[’']s) (?:\\S+ )?(?:guidance|advice|principles|guide)\\b.*"
                    + "|.*\\b(?:this|that|the) guidance\\b.*\\bapolog.*");

    /** The duty to consider a report and reply: Local Government Act 1974, section 31(2). */
    private static final Pattern STATUTORY_DUTY =
            Pattern.compile("(?i).*\\b(?:consider (?:this|the) report|full council)\\b.*");

    /** "Our guidance says an apology should explain what went wrong". */
    private static final Pattern ADVICE_SAYS = Pattern.compile(
            "(?i).*\\b(?:guidance|guide|principles|advice|code)\\b.{0,60}\\b(?:says?|states?|suggests?|sets out|explains?|advises?|recommends?)\\b.*");

    /** "The Council accepted my recommendations". */
    private static final Pattern ACCEPTS = Pattern.compile(
            "(?i)accept\\w* (?:\\S+ )?(?:recommendations?|findings?|faults?|that|this|it|responsibility|decision|proposals?)\\b.*");

    /** "agreed to improve on that". */
    private static final Pattern IMPROVES_OFFER =
            Pattern.compile("(?i)improve\\w* (?:up)?on (?:that|this|it|its|the)\\b.*");

    private NotARemedy() {}

    static boolean is(Instruction instruction) {
        String clause = instruction.text();
        boolean advice = instruction.kind() != RemedyKind.APOLOGY
                && OUR_ADVICE.matcher(clause).matches();
        return advice
                || IMPROVES_OFFER.matcher(clause).matches()
                || ACCEPTS.matcher(clause).matches()
                || ADVICE_SAYS
                        .matcher(instruction.sentence().text(0, instruction.firstWord()))
                        .matches()
                || TO_US.matcher(clause).matches()
                || EVIDENCE.matcher(clause).matches()
                || STATUTORY_DUTY.matcher(instruction.sentence().text()).matches();
    }
}
