package org.redress.structure;

import java.util.regex.Pattern;

/**
 * Tells what a website says to its visitor from what a decision says, which never speaks to its reader as "you" nor
 * about the page it stands on.
 */
final class WebsiteVoice {

    /** {@code This site uses cookies to collect statistics.} */
    private static final Pattern NOTICE = Pattern.compile("(?i)(?:(?:this|our) (?:web ?)?site (?:uses|needs)"
            + "|we (?:use|would like to use|set) (?:\\w+ ){0,4}cookies|©|\\(c\\) |copyright (?:©|\\(c\\)|\\d{4})"
            + "|all rights reserved).*");

    /** {@code Share this decision on social media} */
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)(?:please )?(?:share|print|e-?mail|tell us|help us|give us|rate"
                    + "|sign up|subscribe|accept|enable|download|click|let us know|report|skip|follow us|turn on|manage)\\b.*");

    private static final Pattern PAGE =
            Pattern.compile("(?i)\\b(?:(?:this|our) (?:web ?)?(?:site|page)|website|this decision"
                    + "|cookies?|browser|newsletter|social media)\\b");

    /** {@code This page was last updated on 1 May 2031.} */
    private static final Pattern UPDATED = Pattern.compile(
            "(?i)(?:(?:this|the) (?:web ?)?page (?:was|is|has)|(?:page )?last (?:updated|reviewed|modified)\\b).*");

    /** {@code Did you find what you were looking for?} */
    private static final Pattern VISITOR = Pattern.compile("(?i)\\byour?\\b");

    private static final Pattern WEB =
            Pattern.compile("(?i)\\b(?:web ?site|web ?page|this (?:page|site|decision|link)|site"
                    + "|cookies?|browser|javascript|survey|newsletter|feedback|e-?mail alerts?|looking for|menu|download"
                    + "|subscribe|social media)\\b");

    private WebsiteVoice() {}

    /** Whether an unmarked line is furniture wherever in a decision it stands. */
    static boolean isNotice(String words) {
        return NOTICE.matcher(words).matches()
                || (!RunningText.is(words)
                        && REQUEST.matcher(words).matches()
                        && PAGE.matcher(words).find());
    }

    /** Whether an unmarked line at the edge of a section is furniture; within one it might be quoted. */
    static boolean speaksIn(String words) {
        return isNotice(words)
                || UPDATED.matcher(words).matches()
                || (WEB.matcher(words).find()
                        && (VISITOR.matcher(words).find()
                                || REQUEST.matcher(words).matches()));
    }
}
