package org.redress.extraction.remedies;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows clauses that only announce what the next ones say: "will make the following payments", "take the steps I list here",
 * "undertaken to", "accepted my recommendations that", "put matters right".
 */
final class Announcement {

    private static final Pattern ANNOUNCING = Pattern.compile(
            "(?i)(?:(?:mak|tak|carr|do)\\w* (?:out )?(?:all )?(?:of )?(?:the following(?: (?:\\S+ )?(?:payments|steps|actions?|measures|changes|improvements|things))?"
                    + "|(?:the )?(?:\\S+ )?(?:steps|actions?|things|measures) (?:I |we |that |which )?(?:list(?:ed)?|set|sets|describe|below|here|follow))"
                    + "|accept\\w* (?:\\S+ ){0,3}(?:recommendations?|findings?|faults?|that|this|it|responsibility|decision|proposals?)"
                    + "|undert\\w+ to|put(?:s|ting)? (?:\\S+ ){1,3}right)\\b.*|offer(?:s|ed)? to");

    private Announcement() {}

    static boolean is(Instruction instruction) {
        return ANNOUNCING.matcher(instruction.text()).matches();
    }

    static List<Instruction> leaveOut(List<Instruction> instructions) {
        return instructions.stream().filter(instruction -> !is(instruction)).toList();
    }
}
