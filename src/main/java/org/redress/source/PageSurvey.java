package org.redress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.TitleLine;

/**
 * What the lines of a text say about its kind: its titles, what follows each of them, and the marks of listing pages and
 * e-mail digests.
 */
final class PageSurvey {

    private static final Pattern REFERENCE = Pattern.compile("\\(\\d{2}[ \\u00A0-]\\d{3}[ \\u00A0-]\\d{3}[a-zA-Z]?\\)");

    /** Goes on in a newsletter's line: {@code Barset County Council (91 002 003) Summary: Mrs X complained ...} */
    private static final Pattern SUMMARY_BEHIND = Pattern.compile("\\s{0,12}Summary\\s?:");

    /** Titles without text below them: more than these are a list. */
    private static final int MANY_TITLES = 2;

    private final List<TitledPart> parts = new ArrayList<>();
    private int references;
    private int digestEntries;
    private int listingRows;
    private int newsletterLines;
    private boolean markup;
    private String lineAbove = "";

    private PageSurvey() {}

    static PageSurvey of(String text) {
        PageSurvey survey = new PageSurvey();
        survey.countReferences(text);
        text.lines().forEach(survey::read);
        return survey;
    }

    /** The titles under which the text of a decision, or at least its heading, stands. */
    List<String> decisionTitles(int enoughHeadings) {
        List<TitledPart> withHeading =
                parts.stream().filter(TitledPart::hasHeadingLines).toList();
        List<TitledPart> found = !withHeading.isEmpty()
                ? withHeading
                : parts.stream()
                        .filter(part -> part.sectionHeadings() >= enoughHeadings)
                        .limit(1)
                        .toList();
        return found.stream().map(TitledPart::title).distinct().toList();
    }

    boolean isListing() {
        return listingRows > 0 || parts.size() > MANY_TITLES;
    }

    /** A newsletter that prints names, references and summaries, and never the marks of a listing page. */
    boolean isDigest() {
        boolean newsletter = newsletterLines > 0 && references > 0;
        return listingRows == 0 && (digestEntries > 1 || newsletter || (digestEntries > 0 && !parts.isEmpty()));
    }

    int references() {
        return references;
    }

    /** For the user whose file is none of the kinds known here. */
    String describe() {
        if (markup) {
            return "an HTML page; save it as text";
        }
        if (parts.isEmpty()) {
            return "no title such as NAME (12 345 678)" + (references > 0 ? ", though it mentions a reference" : "");
        }
        return "no decision follows the title " + parts.get(0).title();
    }

    private void read(String printed) {
        String line = TitleLine.isReferenceAlone(printed) ? lineAbove + " " + printed : printed;
        lineAbove = printed.isBlank() ? lineAbove : printed;
        PageLine kind = PageLine.of(line);
        TitledPart part = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        switch (kind) {
            case TITLE -> parts.add(new TitledPart(title(line)));
            case HEADING_LINE -> note(part, TitledPart::addHeadingLine);
            case SECTION_HEADING -> note(part, open -> open.addSectionHeading(line));
            case LISTING_ROW -> listingRows++;
            case NEWSLETTER -> newsletterLines++;
            case MARKUP -> markup = true;
            case OTHER -> {}
        }
    }

    private static void note(@Nullable TitledPart part, Consumer<TitledPart> fact) {
        if (part != null) {
            fact.accept(part);
        }
    }

    private static String title(String line) {
        TitleLine title = TitleLine.read(line);
        return title == null ? line.strip() : title.organisation() + " (" + title.reference() + ")";
    }

    private void countReferences(String text) {
        Matcher reference = REFERENCE.matcher(text);
        Matcher summary = SUMMARY_BEHIND.matcher(text);
        for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
            if (reference.region(i, text.length()).lookingAt()) {
                references++;
                boolean inDigest =
                        summary.region(reference.end(), text.length()).lookingAt();
                digestEntries += inDigest ? 1 : 0;
            }
        }
    }
}
