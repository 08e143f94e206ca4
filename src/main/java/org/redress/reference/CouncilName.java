package org.redress.reference;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a council taken apart: {@code Royal Borough of Ludbury Council} is the borough of the place "ludbury".
 *
 * @param key the whole name, folded
 * @param place the name without the words that say what sort of council it is
 * @param form null where the name has no such words
 */
record CouncilName(String key, String place, @Nullable CouncilForm form) {

    private static final Pattern LEADING_THE = Pattern.compile("^the ");
    private static final Pattern SAINT = Pattern.compile("\\bsaint\\b");

    /** Takes a printed name apart. */
    static CouncilName parse(String name) {
        String key = SAINT.matcher(LEADING_THE.matcher(Names.fold(name)).replaceFirst(""))
                .replaceAll("st");
        CouncilName outer = stripBefore(key);
        CouncilName inner = stripAfter(outer.place);
        CouncilForm form = mostTelling(outer.form, inner.form);
        return new CouncilName(key, inner.place, form);
    }

    private static CouncilName stripBefore(String name) {
        for (CouncilForm form : CouncilForm.values()) {
            String place = form.placeAfter(name);
            if (place != null) {
                return new CouncilName(name, place, form);
            }
        }
        return new CouncilName(name, name, null);
    }

    private static CouncilName stripAfter(String name) {
        for (CouncilForm form : CouncilForm.values()) {
            String place = form.placeBefore(name);
            if (place != null) {
                return new CouncilName(name, place, form);
            }
        }
        return new CouncilName(name, name, null);
    }

    private static @Nullable CouncilForm mostTelling(@Nullable CouncilForm one, @Nullable CouncilForm other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) < 0 ? one : other;
    }
}
