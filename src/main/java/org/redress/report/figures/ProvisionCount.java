package org.redress.report.figures;

/**
 * How often a provision is cited.
 *
 * @param title of the Act, instrument, guidance or case
 * @param provision empty if the whole is cited
 * @param decisions that cite it
 * @param citations all together
 */
public record ProvisionCount(String title, String provision, int decisions, int citations) {

    /** Such as {@code Children Act 1989, section 17}. */
    public String label() {
        return provision.isEmpty() ? title : title + ", " + provision;
    }
}
