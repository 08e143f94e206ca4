package org.redress.source;

import java.util.regex.Pattern;
import org.redress.decision.TitleLine;
import org.redress.search.KeyedPattern;
import org.redress.search.SearchableText;

/** What a single line tells about the kind of text it stands in. */
enum PageLine {
    /** {@code Barset County Council (91 002 003)} */
    TITLE,
    /** {@code Category : Housing > Homelessness}, {@code The Ombudsman's final decision:}, {@code Key to names used} */
    HEADING_LINE,
    /** {@code How I considered this complaint} */
    SECTION_HEADING,
    /** {@code Statement Not upheld Trees 12-Dec-2023} */
    LISTING_ROW,
    /** {@code Please note: our decisions are published six weeks after ...} */
    NEWSLETTER,
    /** {@code <!DOCTYPE html>} */
    MARKUP,
    OTHER;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern LIST_MARKER = Pattern.compile("^(?:[-–—•*·]|\\d{1,3}[.)])\\s");

    private static final Pattern HEADING = Pattern.compile("(?i)^(?:(?:category|decision|decision date)\\s?:.*"
            + "|the ombudsm[ae]n['’]?s?['’]? final decision\\s?:?|overview\\s?:|key to names used)$");

    private static final Pattern SECTION =
            Pattern.compile("(?i)^(?:the (?:complaint|investigation)|the ombudsm[ae]n['’]?s?['’]? role(?: and powers)?"
                    + "|how (?:i|we) considered th(?:is|e|ese) complaints?|what (?:i|we) (?:found|have investigated)"
                    + "|my assessment|agreed actions?|final decision|recommendations|conclusions)\\s?:?$");

    private static final Pattern LISTING = Pattern.compile("^(?:Statement|Report) .{1,120} \\d{2}-[A-Z][a-z]{2}-\\d{4}$"
            + "|(?i)^recent (?:statements|reports|decisions) in this category.*|^archive has \\d+ results.*");

    private static final KeyedPattern LETTER = new KeyedPattern(
            "(?i)our decisions are published|unsubscribe|view (?:this )?(?:email )?in your browser|manage (?:your )?"
                    + "(?:subscriptions?|preferences)",
            "our decisions|unsubscribe|view|manage");

    private static final int LONGEST = 200;

    static PageLine of(String printed) {
        if (printed.length() > LONGEST) {
            return OTHER;
        }
        String stripped = printed.strip();
        if (stripped.isEmpty() || isMarked(stripped)) {
            return OTHER;
        }
        String line = SPACES.matcher(stripped).replaceAll(" ").strip();
        if (isMarked(line)) {
            return OTHER;
        }
        return TitleLine.read(line) == null ? ofText(line) : TITLE;
    }

    private static boolean isMarked(String line) {
        return LIST_MARKER.matcher(line).find();
    }

    private static PageLine ofText(String line) {
        if (HEADING.matcher(line).matches()) {
            return HEADING_LINE;
        }
        if (SECTION.matcher(line).matches()) {
            return SECTION_HEADING;
        }
        if (LISTING.matcher(line).matches()) {
            return LISTING_ROW;
        }
        if (LETTER.isIn(new SearchableText(line))) {
            return NEWSLETTER;
        }
        return line.startsWith("<!") || line.startsWith("<html") ? MARKUP : OTHER;
    }
}
