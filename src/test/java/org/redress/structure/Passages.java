package org.redress.structure;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Paragraph;
import org.redress.decision.Section;
import org.redress.decision.SourceText;

/** Makes passages for tests of what reads them. */
public final class Passages {

    private Passages() {}

    /** A passage of which the source is nothing but its text. */
    public static Passage of(int number, int item, Section section, String text) {
        return of(number, item, section, null, text);
    }

    /** The same under a heading. */
    public static Passage of(int number, int item, Section section, @Nullable String heading, String text) {
        SourceText source = new SourceText(text);
        Paragraph paragraph = new Paragraph(number, item, section, heading, text, source.span(0, text.length()));
        return new Passage(
                paragraph, source, IntStream.rangeClosed(0, text.length()).toArray());
    }
}
