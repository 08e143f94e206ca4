package org.redress.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds away what differs between two spellings of one name: case, apostrophes, ampersands, hyphens and full stops. */
final class Names {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String APOSTROPHES = "'’‘`";

    private Names() {}

    /** The words of {@code name} in lower case with single spaces: {@code St. Mary's & Hythe} is "st marys and hythe". */
    static String fold(String name) {
        String plain = isAscii(name)
                ? name
                : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                folded.append(c);
            } else if (c == '&') {
                addSpace(folded);
                folded.append("and ");
            } else if (APOSTROPHES.indexOf(c) < 0) {
                addSpace(folded);
            }
        }
        return folded.toString().strip();
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private static void addSpace(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
