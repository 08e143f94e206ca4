package org.redress.structure;

import java.util.regex.Pattern;

/**
 * Tells sentences that a website says to its visitor from sentences of a decision, which never speaks to its reader as
 * "you" nor about the page it stands on.
 */
final class WebsiteVoice {

    private static final Pattern WEB =
            Pattern.compile("(?i)\\b(?:web ?site|web ?page|this (?:page|site|decision|link)|site"
                    + "|cookies?|browser|javascript|survey|newsletter|feedback|e-?mail alerts?|looking for|menu|download"
                    + "|subscribe|social media)\\b");

    /** {@code Did you find what you were looking for?} */
    private static final Pattern VISITOR = Pattern.compile("(?i)\\byour?\\b");

    /** {@code Help us improve this page.} */
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)(?:please )?(?:share|print|e-?mail|tell us|help us|give us|rate"
                    + "|sign up|subscribe|accept|enable|download|click|let us know|report|skip|follow us|turn on|manage)\\b.*");

    /** {@code This site uses cookies to collect statistics.} */
    private static final Pattern NOTICE = Pattern.compile("(?i)(?:(?:this|our|the) (?:web ?)?site (?:uses|needs|works)"
            + "|we (?:use|would like to use|set) .{0,30}\\bcookies\\b|©|\\(c\\) |copyright\\b|all rights reserved"
            + "|(?:this|the) (?:web ?)?page (?:was|is|has)|(?:page )?last (?:updated|reviewed|modified)\\b).*");

    private WebsiteVoice() {}

    static boolean speaksIn(String words) {
        return NOTICE.matcher(words).matches()
                || (WEB.matcher(words).find()
                        && (VISITOR.matcher(words).find()
                                || REQUEST.matcher(words).matches()));
    }
}
