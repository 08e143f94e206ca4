package org.redress.reference;

/**
 * A piece of guidance that decisions cite.
 *
 * @param title the full one
 * @param issuer who issued it, as an abbreviation
 */
public record GuidanceTitle(String title, String issuer) {

    /** Whether the Ombudsman issued it: then mentioning it cites no authority. */
    public boolean isTheOmbudsmans() {
        return issuer.equals("LGSCO");
    }
}
