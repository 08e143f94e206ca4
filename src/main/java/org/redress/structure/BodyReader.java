package org.redress.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Paragraph;
import org.redress.decision.SourceText;

/**
 * Reads the sections of a page: which line is a heading, which opens a paragraph and which belongs to the paragraph
 * above.
 */
final class BodyReader {

    private final CleanPage page;
    private final SourceText source;
    private final List<CleanLine> lines;
    private final BitSet headings;
    private final NumberingScheme scheme;
    private final SectionTracker sections;
    private final List<Issue> issues;
    private final List<Passage> passages = new ArrayList<>();
    private int number;
    private int item;

    BodyReader(CleanPage page, List<Issue> issues) {
        this.page = page;
        this.source = page.source();
        this.lines = page.in(Zone.TEXT);
        this.headings = HeadingFinder.find(lines);
        this.scheme = NumberingScheme.of(lines, headings);
        this.sections = new SectionTracker(source, lines, issues);
        this.issues = issues;
    }

    Body read() {
        boolean underHeading = true;
        for (int i = 0; i < lines.size(); i++) {
            CleanLine line = lines.get(i);
            if (headings.get(i)) {
                sections.enter(line);
            } else {
                place(line.line(), underHeading);
                passages.add(passage(line.line()));
            }
            underHeading = headings.get(i);
        }
        return new Body(lines.isEmpty() ? page.renderingOfHeader() : scheme.rendering(), passages);
    }

    private void place(Line line, boolean underHeading) {
        int opened = scheme.numbering().open(line, underHeading);
        if (opened == Numbering.NONE) {
            item++;
            return;
        }
        if (number > 0 && opened > number + 1) {
            issues.add(new Issue(
                    IssueCode.NUMBERING_GAP,
                    "paragraph " + opened + " follows paragraph " + number,
                    source.span(line.start(), line.end())));
        }
        number = opened;
        item = 0;
    }

    private Passage passage(Line line) {
        CleanText text = line.text(source.text());
        Paragraph paragraph = new Paragraph(
                number,
                item,
                sections.section(),
                sections.heading(),
                text.text(),
                source.span(line.wordsStart(), line.end()));
        return new Passage(paragraph, source, text.positions());
    }
}
