package org.redress.structure;

import java.util.BitSet;

/** One reason for which lines of a page are website furniture and not part of the decision. */
interface CleaningRule {

    /** The rule's name in the audit of the cleaning, for example {@code before_title}. */
    String code();

    /** The lines the rule takes off the page, looking at the page as printed and at nothing else. */
    BitSet findFurniture(Page page);
}
