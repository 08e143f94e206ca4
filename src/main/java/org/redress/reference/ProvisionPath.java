package org.redress.reference;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.decision.CitationKind;

/** The address of a provision below that of its Act: {@code /section/26/1} for section 26(1). */
final class ProvisionPath {

    /**
     * One level of a provision: {@code section 26A(1)(b)}. Of what is in brackets the address takes the first if it is a
     * number; further down the site has no page. {@code 34(B)} is how some print 34B, and {@code 5.5} paragraph 5 of
     * schedule 5.
     */
    private static final Pattern LEVEL =
            Pattern.compile("(?<level>section|schedule|paragraph|regulation|article|part|rule|chapter)"
                    + " (?<number>[0-9]+[A-Za-z]*|[A-Z]{1,2}[0-9]+[A-Z]*|[IVX]+)(?<misprint>\\([A-Z]\\))?(?:\\.(?<paragraph>[0-9]+))?"
                    + "(?:\\((?<sub>[0-9]+[A-Za-z]*|i|ii|iii|iv)\\))?");

    private static final Map<String, String> ROMAN = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4");

    private ProvisionPath() {}

    static String of(String provision, Law law) {
        StringBuilder path = new StringBuilder();
        Matcher matcher = LEVEL.matcher(provision);
        while (matcher.find()) {
            append(path, matcher, law);
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Matcher matcher, Law law) {
        String level = matcher.group("level");
        String misprint = matcher.group("misprint");
        path.append('/').append(isRegulation(level, law) ? "regulation" : level);
        path.append('/').append(matcher.group("number").toUpperCase(Locale.ROOT));
        path.append(misprint == null ? "" : misprint.substring(1, 2));
        if (matcher.group("paragraph") != null) {
            path.append("/paragraph/").append(matcher.group("paragraph"));
        }
        String sub = matcher.group("sub");
        if (sub != null) {
            path.append('/').append(ROMAN.getOrDefault(sub, sub));
        }
    }

    /** Regulations have no sections, whatever a decision calls them. */
    private static boolean isRegulation(String level, Law law) {
        return level.equals("section")
                && law.kind() == CitationKind.INSTRUMENT
                && law.title().contains("Regulations");
    }
}
