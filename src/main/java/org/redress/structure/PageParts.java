package org.redress.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.structure.PagePart.Role;

/** Tells what every line of a page is. */
final class PageParts {

    private final Page page;
    private final @Nullable CleaningRule[] removedBy;
    private final Set<Line> headings;

    private PageParts(Page page, PageCleaner cleaner) {
        this.page = page;
        this.removedBy = cleaner.askRules(page);
        this.headings = headings(cleaner.clean(page).in(Zone.TEXT));
    }

    static List<PagePart> of(Page page, PageCleaner cleaner) {
        PageParts parts = new PageParts(page, cleaner);
        List<PagePart> all = new ArrayList<>(page.size());
        for (int i = 0; i < page.size(); i++) {
            all.add(parts.part(i));
        }
        return all;
    }

    private static Set<Line> headings(List<CleanLine> text) {
        BitSet found = HeadingFinder.find(text);
        Set<Line> headings = new HashSet<>();
        found.stream().forEach(i -> headings.add(text.get(i).line()));
        return headings;
    }

    private PagePart part(int index) {
        Line line = page.line(index);
        CleaningRule rule = removedBy[index];
        Role role = rule == null ? role(index, line) : Role.REMOVED;
        return new PagePart(role, page.source().span(line.start(), line.end()), rule == null ? null : rule.code());
    }

    private Role role(int index, Line line) {
        return switch (page.zone(index)) {
            case BEFORE_TITLE, AFTER_END -> Role.HEADER;
            case TITLE -> Role.TITLE;
            case HEADER -> ofHeader(line);
            case SUMMARY -> Role.SUMMARY;
            case TEXT -> headings.contains(line) ? Role.HEADING : Role.PASSAGE;
        };
    }

    private static Role ofHeader(Line line) {
        HeaderField field = HeaderField.of(line);
        if (field == null) {
            return Role.HEADER;
        }
        return switch (field) {
            case CATEGORY -> Role.CATEGORY;
            case OUTCOME -> Role.OUTCOME;
            case DATE -> Role.DATE;
            case SUMMARY -> Role.SUMMARY;
        };
    }
}
