package org.redress.structure;

import java.util.regex.Pattern;

/** Lines that every page of the Ombudsman's site prints in the same words. */
enum FixedLine {
    /** {@code The Ombudsman's final decision:} */
    FINAL_DECISION("the ombudsm[ae]n\\S{0,4} final decision"),

    /** {@code Overview:} */
    OVERVIEW("overview"),

    /** {@code Investigator's decision on behalf of the Ombudsman} */
    CLOSING("(?:assistant ombudsm[ae]n|investigator)\\S{0,4} (?:final )?decision on behalf of the ombudsm[ae]n\\.?"),

    /** {@code Back to top}, which the site prints at the end of each main section */
    BACK_TO_TOP("(?:back|return) to (?:the )?top(?: of (?:the )?page)?");

    private static final int LONGEST = 80;

    private final Pattern wording;

    FixedLine(String wording) {
        this.wording = Pattern.compile(wording);
    }

    boolean is(Line line) {
        return !line.isMarked()
                && line.words().length() <= LONGEST
                && wording.matcher(Folding.fold(line.words())).matches();
    }
}
