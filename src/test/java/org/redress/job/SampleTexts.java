package org.redress.job;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Decisions about an invented council, as the pages of the Ombudsman's site print them. */
public final class SampleTexts {

    public static final LocalDate ISSUED = LocalDate.of(2024, 3, 14);

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);

    private SampleTexts() {}

    public static String decision(String reference) {
        return decision(reference, ISSUED, "Ms P complains the Council lost her application.");
    }

    public static String decision(String reference, LocalDate issued, String complaint) {
        return """
                Wexcombe Borough Council (%s)

                Category : Housing > Allocations

                Decision : Upheld

                Decision date : %s

                The Ombudsman's final decision:

                Summary: The Council lost an application. It has agreed to put that right.

                The complaint

                  1. %s

                The Ombudsman’s role and powers

                  1. We investigate complaints about fault and injustice. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)

                What I found

                  1. Ms P applied on 3 July 2023. The Council lost the form. The Housing Act 1996, section 166A says how it must decide.

                Agreed action

                  1. Within one month of this decision the Council will apologise to Ms P and pay her £150 to recognise her distress.

                Final decision

                  1. I have completed my investigation. There was fault causing injustice.

                Investigator's decision on behalf of the Ombudsman
                """.formatted(reference, PRINTED.format(issued), complaint);
    }
}
