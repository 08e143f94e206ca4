package org.redress.structure;

/** The lines of the summary, which some copies break over two paragraphs. */
final class SummaryLines {

    private SummaryLines() {}

    static boolean isPartOfSummary(Page page, int index) {
        Line line = page.line(index);
        return HeaderField.of(line) == HeaderField.SUMMARY
                || page.heading(index) == SectionHeading.SUMMARY
                || line.isMarked()
                || (page.heading(index) == null && isText(line.words()));
    }

    private static boolean isText(String words) {
        return (RunningText.is(words) || RunningText.isItem(words)) && !WebsiteVoice.speaksIn(words);
    }
}
