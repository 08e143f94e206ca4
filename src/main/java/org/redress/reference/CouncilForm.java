package org.redress.reference;

import static org.redress.decision.OrganisationType.CITY_OF_LONDON;
import static org.redress.decision.OrganisationType.COMBINED_AUTHORITY;
import static org.redress.decision.OrganisationType.COUNTY_COUNCIL;
import static org.redress.decision.OrganisationType.LONDON_BOROUGH;
import static org.redress.decision.OrganisationType.METROPOLITAN_DISTRICT;
import static org.redress.decision.OrganisationType.NON_METROPOLITAN_DISTRICT;
import static org.redress.decision.OrganisationType.UNITARY_AUTHORITY;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.OrganisationType;

/** What the words around the place in a council's name say of it, the most telling first. */
enum CouncilForm {
    /** Northshire Combined Authority. */
    COMBINED("", "(?:mayoral )?combined (?:county )?authority|m?ca|cca"),
    /** London Borough of Ludbury. */
    LONDON("london borough of", "london borough(?: council)?"),
    /** Ludbury Metropolitan Borough Council. */
    METROPOLITAN(
            "metropolitan borough of",
            "metropolitan (?:borough|district|city)(?: council)?|metropolitan council|m[bd]c"),
    /** Ludshire County Council. */
    COUNTY("county of|county council of", "county(?: council)?|cc"),
    /** City of Ludbury Council. */
    CITY("city of|city council of", "city(?: council)?|city and district(?: council)?"),
    /** Royal Borough of Ludbury. */
    BOROUGH("(?:royal )?borough of|borough council of|royal borough council of", "(?:royal )?borough(?: council)?|bc"),
    /** Ludbury District Council. */
    DISTRICT("district of|district council of", "district(?: council)?|dc"),
    /** Ludbury Council. */
    PLAIN("(?:common )?council of(?: the)?|corporation of", "councils?|corporation");

    private final Pattern before;
    private final Pattern after;

    CouncilForm(String before, String after) {
        this.before = Pattern.compile("(?:" + before + ") (?<place>.+)");
        this.after = Pattern.compile(after);
    }

    /** Whether {@code authority} can be called so: a unitary city is never a county council, a unitary county may be. */
    boolean suits(Authority authority) {
        OrganisationType type = authority.type();
        return switch (this) {
            case COMBINED -> type == COMBINED_AUTHORITY;
            case LONDON -> type == LONDON_BOROUGH || type == CITY_OF_LONDON;
            case METROPOLITAN -> type == METROPOLITAN_DISTRICT;
            case COUNTY -> type == COUNTY_COUNCIL || (type == UNITARY_AUTHORITY && !isTown(authority.name()));
            case CITY, BOROUGH, DISTRICT -> type != COMBINED_AUTHORITY && type != COUNTY_COUNCIL;
            case PLAIN -> type != COMBINED_AUTHORITY;
        };
    }

    private static boolean isTown(String name) {
        CouncilForm form = CouncilName.parse(name).form();
        return form == CITY || form == BOROUGH;
    }

    /** The type that the form alone decides, or null where several kinds of council are called so. */
    @Nullable
    OrganisationType type() {
        return switch (this) {
            case COMBINED -> COMBINED_AUTHORITY;
            case LONDON -> LONDON_BOROUGH;
            case METROPOLITAN -> METROPOLITAN_DISTRICT;
            case COUNTY -> COUNTY_COUNCIL;
            case DISTRICT -> NON_METROPOLITAN_DISTRICT;
            case CITY, BOROUGH, PLAIN -> null;
        };
    }

    /** What stands after this form's first words in a folded name, or null. */
    @Nullable
    String placeAfter(String name) {
        Matcher matcher = before.matcher(name);
        return matcher.matches() ? matcher.group("place") : null;
    }

    /** What stands before this form's last words in a folded name, or null. */
    @Nullable
    String placeBefore(String name) {
        Matcher matcher = after.matcher(name);
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            if (matcher.region(space + 1, name.length()).matches()) {
                return name.substring(0, space);
            }
        }
        return null;
    }
}
