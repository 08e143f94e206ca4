package org.redress.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No text makes a regular expression of the program slow: its work grows with the length of the text and no faster. */
class PatternSafetyTests {

    /** A thread's stack; patterns that call themselves for each char of a text need more. */
    private static final long STACK_BYTES = 512 * 1024L;

    private static final int LONG = 100_000;
    private static final int SHORT = 1_000;

    /** Patterns that look at each char so often, or less, cannot be slow. */
    private static final int FEW_LOOKS = 10;

    /** Twice the text takes twice the looks, not four times; what looks a few words ahead takes more in short ones. */
    private static final double MOST_GROWTH = 2.6;

    private static final long MOST_LOOKS = 200_000_000;

    @Test
    void findsThePatternsOfTheProgram() {
        assertThat(ProgramPatterns.find()).hasSizeGreaterThan(700);
    }

    @Test
    void looksAtTextInProportionToItsLength() throws InterruptedException {
        List<String> slow = new ArrayList<>();
        Thread thread = new Thread(
                null, () -> ProgramPatterns.find().forEach(used -> collectSlow(used, slow)), "patterns", STACK_BYTES);
        thread.start();
        thread.join(Duration.ofMinutes(10).toMillis());
        assertThat(slow).isEmpty();
    }

    private static void collectSlow(UsedPattern used, List<String> slow) {
        for (Use use : used.uses()) {
            Attack worst = new Attack("", "a", "");
            long mostLooks = 0;
            for (Attack attack : Attack.on(used.pattern())) {
                long looks = looks(used, use, attack, SHORT);
                if (looks > SHORT * FEW_LOOKS && grows(used, use, attack)) {
                    slow.add(used.place() + " " + used.pattern() + " asked to " + use + " in " + attack);
                    return;
                }
                worst = looks > mostLooks ? attack : worst;
                mostLooks = Math.max(looks, mostLooks);
            }
            if (looks(used, use, worst, LONG) == MOST_LOOKS) {
                slow.add(used.place() + " " + used.pattern() + " asked to " + use + " in 100 KB of " + worst);
            }
        }
    }

    private static boolean grows(UsedPattern used, Use use, Attack attack) {
        for (int length = SHORT; length <= 4 * SHORT; length *= 2) {
            if (looks(used, use, attack, 2 * length) <= looks(used, use, attack, length) * MOST_GROWTH) {
                return false;
            }
        }
        return true;
    }

    /** How often the pattern looks at a char, at most {@link #MOST_LOOKS}; that often if it calls itself too deep. */
    private static long looks(UsedPattern used, Use use, Attack attack, int length) {
        CountedText text = new CountedText(attack.text(length), MOST_LOOKS);
        try {
            use.ask(used.pattern().matcher(text));
            return text.looks();
        } catch (CountedText.TooManyLooksException | StackOverflowError e) {
            return MOST_LOOKS;
        }
    }
}
