package org.redress.fuzzing;

import java.nio.charset.StandardCharsets;

/**
 * Text as a fuzzer can write it: a control character, which no decision holds, and the char after it stand for a phrase
 * of the domain, so that a change of one byte puts in another phrase. Everything else stands for itself.
 */
final class Shorthand {

    private static final char FIRST_KEPT = '\b';
    private static final char LAST_KEPT = '\r';

    private Shorthand() {}

    static String expand(byte[] data) {
        String written = new String(data, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!isSign(c)) {
                text.append(c);
            } else if (++i < written.length()) {
                text.append(phrase(c, written.charAt(i)));
            }
        }
        return text.toString();
    }

    private static boolean isSign(char c) {
        return c < FIRST_KEPT || (c > LAST_KEPT && c < ' ');
    }

    private static String phrase(char sign, char which) {
        return Phrases.ALL.get((sign << Byte.SIZE | which) % Phrases.ALL.size());
    }
}
