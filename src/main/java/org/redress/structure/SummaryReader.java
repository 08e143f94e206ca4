package org.redress.structure;

import java.util.List;
import java.util.Optional;
import org.redress.decision.Paragraph;
import org.redress.decision.Section;
import org.redress.decision.SourceText;

/** Reads the summary, a passage for every line that it is printed on. */
final class SummaryReader {

    private SummaryReader() {}

    static List<Passage> read(CleanPage page) {
        return page.in(Zone.SUMMARY).stream()
                .filter(line -> line.heading() != SectionHeading.SUMMARY)
                .flatMap(line -> passage(page.source(), line.line()).stream())
                .toList();
    }

    /** The words of a line after the label; empty if there are none. */
    private static Optional<Passage> passage(SourceText source, Line line) {
        int label = HeaderField.of(line) == HeaderField.SUMMARY
                ? line.words().length() - HeaderField.SUMMARY.value(line).length()
                : 0;
        if (label == line.words().length()) {
            return Optional.empty();
        }
        int start = line.text(source.text()).positions()[label];
        CleanText text = CleanText.of(source.text(), start, line.end());
        Paragraph paragraph = new Paragraph(0, 0, Section.OTHER, null, text.text(), source.span(start, line.end()));
        return Optional.of(new Passage(paragraph, source, text.positions()));
    }
}
