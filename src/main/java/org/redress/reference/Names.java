package org.redress.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds away what differs between two spellings of one name: case, apostrophes, ampersands, hyphens and full stops. */
final class Names {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    private Names() {}

    /** The words of {@code name} in lower case with single spaces: {@code St. Mary's & Hythe} is "st marys and hythe". */
    static String fold(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String spelled = APOSTROPHES.matcher(plain).replaceAll("").replace("&", " and ");
        return NOT_WORD.matcher(spelled).replaceAll(" ").strip();
    }
}
