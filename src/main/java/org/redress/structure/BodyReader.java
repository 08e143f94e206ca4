package org.redress.structure;

import java.util.ArrayList;
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

    private final SourceText source;
    private final List<CleanLine> lines;
    private final NumberingScheme scheme;
    private final SectionTracker sections;
    private final List<Issue> issues;
    private final List<Passage> passages = new ArrayList<>();
    private int number;
    private int item;

    BodyReader(CleanPage page, List<Issue> issues) {
        this.source = page.source();
        this.lines = page.in(Zone.TEXT);
        this.scheme = NumberingScheme.of(lines);
        this.sections = new SectionTracker(source, lines, issues);
        this.issues = issues;
    }

    Body read() {
        boolean underHeading = true;
        for (CleanLine line : lines) {
            boolean heading = isHeading(line);
            if (heading) {
                sections.enter(line);
            } else {
                place(line.line(), underHeading);
                passages.add(passage(line.line()));
            }
            underHeading = heading;
        }
        return new Body(scheme.rendering(), passages);
    }

    /** Whether the line is a heading, of a section or of a part of one. */
    static boolean isHeading(CleanLine line) {
        return line.heading() != null || (!line.isMarked() && !RunningText.is(line.words()));
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
        CleanText text = CleanText.of(source.text(), line.wordsStart(), line.end());
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
