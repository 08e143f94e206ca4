package org.redress.extraction.legislation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells sections of forms, plans and policies from those of the law. */
final class DocumentSections {

    /** "section 4 of the form". */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "\\s+of\\s+(?!(?:that|this|the)(?: same| said)? [Ss]chedule\\b)(?:the|his|her|their|its|our|my|your|this|that|these|an?|each|Mr|Mrs|Miss|Ms|Mx|\\p{Lu}[’']s)\\b");

    private static final String DOCUMENT =
            "\\b(?:form|questionnaire|application|report|plan|template|letter|booklet|leaflet|policy"
                    + "|contract|agreement|lease|scheme|document|page)";

    /** "The form’s section 4", "The form, section 4". */
    private static final Pattern OF_DOCUMENT = Pattern.compile("(?i).*" + DOCUMENT + "(?:['’]s|,)\\s+");

    /** "The form asked for this in section 4". */
    private static final Pattern IN_DOCUMENT =
            Pattern.compile("(?i)(?>.*?" + DOCUMENT + "\\b).*\\b(?:in|at|from|completed?|headed)\\s+");

    /** What both end with, which few provisions stand behind. */
    private static final Pattern LEAD = Pattern.compile("(?i)(?:['’]s|,|\\b(?:in|at|from|completed?|headed))\\s+$");

    /** Chars in which a lead, and what stands before it, fits. */
    private static final int LONGEST_LEAD = 15;

    /** "Section 4 was left blank". */
    private static final Pattern WRITTEN_ON = Pattern.compile(
            "\\s+(?:is|are|was|were|(?:had|has|have) (?:not )?been)\\s+(?:(?:left|not|still|partly|only|all)\\s+){0,2}"
                    + "(?:blank|empty|unsigned|unanswered|illegible|incomplete|ticked|signed|filled in)\\b");

    /** Sections of policies and reports have numbers such as 3.1, those of Acts have none. */
    private static final Pattern DOTTED = Pattern.compile("section \\d+\\.\\d");

    private DocumentSections() {}

    /** Whether a provision is certainly none of a law. */
    static boolean include(ProvisionGroup group, PassageContext context) {
        String text = context.text();
        return OF_SOMETHING_ELSE
                        .matcher(text)
                        .region(group.end(), text.length())
                        .lookingAt()
                || WRITTEN_ON.matcher(text).region(group.end(), text.length()).lookingAt()
                || DOTTED.matcher(group.first().text()).lookingAt();
    }

    /** Whether a document is named before a provision, so that it is of a law only if that has been cited with it. */
    static boolean mayInclude(ProvisionGroup group, PassageContext context) {
        String before = context.before(group);
        Matcher lead = LEAD.matcher(before).region(Math.max(0, before.length() - LONGEST_LEAD), before.length());
        return lead.find()
                && (OF_DOCUMENT.matcher(before).matches()
                        || IN_DOCUMENT.matcher(before).matches());
    }
}
