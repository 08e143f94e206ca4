package org.redress.fuzzing;

import java.nio.charset.StandardCharsets;
import org.redress.decision.SourceText;

/** A page that reads like a decision whatever stands below its heading. */
final class MadePage {

    private static final String HEADING = """
            Northmarsh County Council (91 004 217)

            Category : Education > Special educational needs

            Decision : Upheld

            Decision date : 30 Nov 2023

            The Ombudsman's final decision:

            Summary: Mrs T complained about the Council. It will pay her £300.

            """;

    private MadePage() {}

    /** The page with the heading of a decision above {@code text}. */
    static SourceText of(String text) {
        return new SourceText(HEADING + text);
    }

    /** The page with {@code text} as the complaint, the findings and the agreed action. */
    static SourceText inEverySection(String text) {
        return of("""
                The complaint

                  1. Mrs T complained for her son, R. %1$s

                What I found

                  2. %1$s

                Agreed action

                  3. The Council will, within one month, %1$s

                Final decision

                  4. I have completed my investigation.
                """.formatted(text));
    }

    static byte[] bytes(SourceText page) {
        return page.text().getBytes(StandardCharsets.UTF_8);
    }
}
