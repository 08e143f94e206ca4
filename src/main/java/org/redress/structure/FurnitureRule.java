package org.redress.structure;

import java.util.BitSet;
import java.util.Locale;

/**
 * The cleaning rules, in the order in which they are asked. Each takes whole lines only. The listed lines go wherever
 * they stand; lines nobody has listed go because of where they stand.
 */
enum FurnitureRule implements CleaningRule {
    /** {@code Investigator's decision on behalf of the Ombudsman} */
    CLOSING_LINE {
        @Override
        boolean removes(Page page, int index) {
            return FixedLine.CLOSING.is(page.line(index));
        }
    },

    /** {@code Print this page}, as listed in boilerplate.txt */
    LISTED_LINE {
        @Override
        boolean removes(Page page, int index) {
            return page.isListed(index) && !isHeadingOfParagraph(page, index);
        }

        /** A decision about social media may head its findings with a single listed word: {@code Facebook}. */
        private boolean isHeadingOfParagraph(Page page, int index) {
            return page.zone(index) == Zone.TEXT
                    && page.line(index).words().indexOf(' ') < 0
                    && index + 1 < page.size()
                    && page.line(index + 1).isMarked()
                    && (index == 0 || !page.isListed(index - 1) || FixedLine.BACK_TO_TOP.is(page.line(index - 1)));
        }
    },

    /** {@code •} with nothing beside or below it */
    EMPTY_ITEM {
        @Override
        boolean removes(Page page, int index) {
            return page.line(index).words().isEmpty();
        }
    },

    /** {@code Home > Decisions}, a menu or a cookie notice above the title */
    BEFORE_TITLE {
        @Override
        boolean removes(Page page, int index) {
            return page.zone(index) == Zone.BEFORE_TITLE;
        }
    },

    /** {@code © Crown copyright 2031} below the decision's last line */
    AFTER_END {
        @Override
        boolean removes(Page page, int index) {
            return page.zone(index) == Zone.AFTER_END;
        }
    },

    /** {@code - The complaint}, in a list of the sections printed above the summary */
    CONTENTS_LIST {
        @Override
        boolean removes(Page page, int index) {
            Line line = page.line(index);
            return switch (page.zone(index)) {
                case HEADER -> HeaderField.of(line) == null && (line.isMarked() || page.heading(index) != null);
                case SUMMARY -> line.isMarked() && !RunningText.isSentence(line.words());
                default -> false;
            };
        }
    },

    /** {@code Share this decision} between the title and the first section */
    BEFORE_TEXT {
        @Override
        boolean removes(Page page, int index) {
            return switch (page.zone(index)) {
                case HEADER -> !HeaderLines.isPartOfHeader(page, index);
                case SUMMARY -> !SummaryLines.isPartOfSummary(page, index);
                default -> false;
            };
        }
    },

    /** {@code Page 3 of 12}, and the running headers beside it in text taken from a PDF */
    PAGE_BREAK {
        @Override
        public BitSet findFurniture(Page page) {
            return PageBreaks.find(page);
        }
    },

    /** {@code We use cookies on this site.} anywhere in the text */
    WEBSITE_VOICE {
        @Override
        boolean removes(Page page, int index) {
            return page.zone(index) == Zone.TEXT
                    && !page.line(index).isMarked()
                    && page.heading(index) == null
                    && WebsiteVoice.isNotice(page.line(index).words());
        }
    },

    /** {@code Was this page useful?} where a section ends */
    BETWEEN_SECTIONS {
        @Override
        public BitSet findFurniture(Page page) {
            return SectionGaps.find(page);
        }
    };

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public BitSet findFurniture(Page page) {
        BitSet found = new BitSet(page.size());
        for (int i = 0; i < page.size(); i++) {
            found.set(i, removes(page, i));
        }
        return found;
    }

    /** Whether the rule takes one line; for the rules that do not need to see the page as a whole. */
    boolean removes(Page page, int index) {
        return findFurniture(page).get(index);
    }
}
