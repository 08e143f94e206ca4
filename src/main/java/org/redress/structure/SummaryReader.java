package org.redress.structure;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the summary, in one text however many lines it is printed on. */
final class SummaryReader {

    private SummaryReader() {}

    static @Nullable String read(CleanPage page) {
        String summary = page.in(Zone.SUMMARY).stream()
                .map(SummaryReader::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return summary.isEmpty() ? null : summary;
    }

    private static String text(CleanLine line) {
        if (HeaderField.of(line.line()) == HeaderField.SUMMARY) {
            return HeaderField.SUMMARY.value(line.line());
        }
        return line.heading() == SectionHeading.SUMMARY ? "" : line.words();
    }
}
