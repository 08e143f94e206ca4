package org.redress.structure;

/** One reason for which a line of a page is website furniture and not part of the decision. */
interface CleaningRule {

    /** The rule's name in the audit of the cleaning. */
    String code();

    /** Whether the rule removes the line, looking at the page as printed and at nothing else. */
    boolean removes(Page page, int index);
}
