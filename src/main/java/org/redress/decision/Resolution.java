package org.redress.decision;

/** How the title of a cited provision is known. */
public enum Resolution implements Code {
    /** Printed with the provision. */
    EXPLICIT,
    /** Named earlier in the decision: "section 47 of the Act". */
    ANTECEDENT,
    /** Known only by what such a section is famous for: "section 117 aftercare". */
    IMPLIED
}
