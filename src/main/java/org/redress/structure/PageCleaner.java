package org.redress.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.RemovedLine;

/** Takes the website's furniture off a page, asking the rules in order and keeping a record of what went and why. */
final class PageCleaner {

    private final List<? extends CleaningRule> rules;

    PageCleaner(List<? extends CleaningRule> rules) {
        this.rules = List.copyOf(rules);
    }

    CleanPage clean(Page page) {
        @Nullable CleaningRule[] removedBy = askRules(page);
        List<CleanLine> kept = new ArrayList<>();
        Set<RemovedLine> removed = new LinkedHashSet<>();
        boolean afterSection = false;
        for (int i = 0; i < page.size(); i++) {
            CleaningRule rule = removedBy[i];
            if (rule == null) {
                kept.add(new CleanLine(page.line(i), page.zone(i), page.heading(i), afterSection));
                afterSection = false;
            } else {
                removed.add(new RemovedLine(page.printed(i), rule.code()));
                afterSection |= FixedLine.BACK_TO_TOP.is(page.line(i));
            }
        }
        return new CleanPage(page.source(), kept, List.copyOf(removed));
    }

    /** For every line the first rule that removes it, or null. */
    @Nullable
    CleaningRule[] askRules(Page page) {
        @Nullable CleaningRule[] removedBy = new CleaningRule[page.size()];
        for (CleaningRule rule : rules) {
            BitSet found = rule.findFurniture(page);
            for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
                removedBy[i] = removedBy[i] == null ? rule : removedBy[i];
            }
        }
        return removedBy;
    }
}
