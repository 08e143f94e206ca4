package org.redress.reference;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Folds away what differs between two spellings of one name: case, apostrophes, ampersands, hyphens and full stops. */
final class Names {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String APOSTROPHES = "'’‘`";
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private Names() {}

    /** The words of {@code name} in lower case with single spaces: {@code St. Mary's & Hythe} is "st marys and hythe". */
    static String fold(String name) {
        String plain = isPlain(name)
                ? name
                : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
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

    /** Whether nothing in it has an accent or a form that is only another way to print a plain letter. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= FIRST_BEYOND_ASCII && APOSTROPHES.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void addSpace(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
