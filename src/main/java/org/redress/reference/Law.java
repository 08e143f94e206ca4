package org.redress.reference;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.decision.CitationKind;

/**
 * An Act or instrument.
 *
 * @param kind act or instrument
 * @param title the official one, which ends in its year: {@code Care Act 2014}
 * @param legislationId its place on legislation.gov.uk, {@code ukpga/2014/23}; null where no table has it
 */
public record Law(
        CitationKind kind,
        String title,
        @Nullable Integer year,
        @Nullable String legislationId) {

    private static final String SITE = "https://www.legislation.gov.uk/";
    private static final int YEAR_DIGITS = 4;
    private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ACT = Pattern.compile("\\bActs?\\b(?!.*\\b(?:Regulations|Order|Rules)\\b)");

    /** One that no table has, by the title printed: an Act where the last telling word of it is "Act". */
    public static Law unknown(String title) {
        CitationKind kind = ACT.matcher(title).find() ? CitationKind.ACT : CitationKind.INSTRUMENT;
        Integer year = endsInYear(title) ? Integer.valueOf(title.substring(title.length() - YEAR_DIGITS)) : null;
        return new Law(kind, title, year, null);
    }

    /** The title without its year: {@code Care Act}. */
    public String name() {
        return endsInYear(title) ? title.substring(0, title.length() - YEAR_DIGITS - 1) : title;
    }

    /** Whether the last word of a title is a year. */
    static boolean endsInYear(String title) {
        int year = title.length() - YEAR_DIGITS;
        return year > 0 && title.charAt(year - 1) == ' ' && isNumber(title, year);
    }

    private static boolean isNumber(String title, int start) {
        for (int i = start; i < title.length(); i++) {
            if (title.charAt(i) < '0' || title.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The capitals that the words of its name begin with: {@code MCA} for the Mental Capacity Act 2005. */
    public String initials() {
        return WORD_GAP.splitAsStream(name())
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Whether a table has it. */
    public boolean isKnown() {
        return legislationId != null;
    }

    /**
     * The address on legislation.gov.uk, or null where no table has it.
     *
     * @param provision such as {@code section 26(1)}, down to whose sub-section the address goes; null for the whole
     */
    public @Nullable String uri(@Nullable String provision) {
        if (legislationId == null) {
            return null;
        }
        String address = SITE + legislationId;
        return provision == null ? address : address + ProvisionPath.of(provision, this);
    }
}
